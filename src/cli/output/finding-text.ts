import type { Coverage } from '../../checks/coverage/coverage';
import type { Explanation } from '../../problems/explanation';
import { explanationText } from './explanation-text';

/** A finding of another tool, with what finds the same here. */
interface ExplainedFinding extends Omit<Coverage, 'by'> {
  readonly by: readonly Explanation[];
}

/** A finding of another tool, for a person. */
export function findingText({ code, tool, title, by, reason }: ExplainedFinding, coloured: boolean): string {
  const answer = reason === undefined ? 'Here it is found as:' : `Here nothing looks for it: it ${reason}.`;
  const found = by.map((one) => `\n${explanationText(one, coloured)}`);
  return `${code} of ${tool}: ${title}.\n${answer}\n${found.join('')}`;
}
