import { entryOfProblem } from './entry-of-problem';
import { onOneLine } from './on-one-line';
import type { Problem } from './problem';

interface Words {
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly remedy: string;
}

/** The words of a problem: what is wrong and what to do, each on one line. */
export function words(problem: Problem): Words {
  const { severity, what, remedy } = entryOfProblem(problem);
  return { severity, what: onOneLine(what(problem.args)), remedy: onOneLine(remedy(problem.args)) };
}
