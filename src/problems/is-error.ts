import type { Problem } from './problem';
import { words } from './words';

/** Whether nothing may be rendered while this is there; warnings are only shown. */
export function isError(found: Problem): boolean {
  return words(found).severity === 'error';
}
