import { entryOfProblem } from './entry-of-problem';
import type { Problem } from './problem';

interface Words {
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly remedy: string;
}

/** The words of a problem: what is wrong and what to do. */
export function words(problem: Problem): Words {
  const { severity, what, remedy } = entryOfProblem(problem);
  return { severity, what: what(problem.args), remedy: remedy(problem.args) };
}
