import type { Problem } from './problem';
import { words } from './words';

/** Whether anything among the problems keeps `dist/` from being written; a warning does not. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((found) => words(found).severity === 'error');
}
