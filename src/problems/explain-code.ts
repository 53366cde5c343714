import { entryOf } from './entry-of';
import type { Explanation } from './explanation';
import type { OwnCode } from './registry';

/** Puts what a code means into words. */
export function explainCode(code: OwnCode): Explanation {
  const { severity, what, remedy, why, example, upstream = [], source } = entryOf(code);
  return {
    code,
    severity,
    what: what(example),
    remedy: remedy(example),
    why,
    upstream,
    ...(source === undefined ? {} : { source }),
  };
}
