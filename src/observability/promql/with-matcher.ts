import type { ParsedQuery } from './parse-query';
import { quote } from './quote';

/** A query with a matcher more in each of its selectors, so that it reads no series but those that have the label. */
export function withMatcher(
  { shape: { skeleton, selectors }, texts }: ParsedQuery,
  label: string,
  value: string,
): string {
  const insertions = new Map(selectors.map(({ insertion }) => [insertion.at, insertion]));
  let written = '';
  let text = 0;
  for (let at = 0; at <= skeleton.length; at++) {
    const insertion = insertions.get(at);
    if (insertion !== undefined) written += `${insertion.before}${label}=${quote(value)}${insertion.after}`;
    if (skeleton.startsWith('""', at)) {
      written += texts[text++] ?? '';
      at++;
    } else {
      written += skeleton.charAt(at);
    }
  }
  return written;
}
