import type { Entry } from './entry';
import { type OwnCode, registry } from './registry';

/** What a code means. Its words take the arguments that a problem of this code has. */
export function entryOf(code: OwnCode): Entry<unknown> {
  // Each problem was made with the arguments of its own entry; the compiler cannot follow the pair.
  return registry[code] as unknown as Entry<unknown>;
}
