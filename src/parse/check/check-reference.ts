import { problem, type Problem } from '../../problems/problem';
import { findCredential } from '../../conventions/credentials/find-credential';

/** What is written for the name of a secret and is a secret. */
export function checkReference(
  text: string,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  return isReference(text) ? [] : [problem('secret-not-a-name', at, { length: text.length })];
}

/** Keys of PagerDuty are 32 letters and digits without a break, which no person calls a secret. */
const key = /^(?=.*\d)[a-z0-9]{20,}$/;

/** Whether a text is a name of the store. Addresses of webhooks and keys are none. */
function isReference(text: string): boolean {
  return (
    /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text) &&
    !key.test(text) &&
    findCredential(undefined, text) === undefined
  );
}
