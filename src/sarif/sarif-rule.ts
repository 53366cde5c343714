import { entryOfProblem } from '../problems/entry-of-problem';
import type { Problem } from '../problems/problem';

/** The code of a problem as a rule of SARIF, with as much help as its entry in the registry has. */
export function sarifRule(problem: Problem): object {
  const { code } = problem;
  const { severity, what, remedy, why, example, upstream, source } = entryOfProblem(problem);
  const name = code.slice(code.indexOf('/') + 1).replaceAll('-', ' ');
  const help = [
    why,
    example === undefined ? undefined : `For example: ${what(example)}; ${remedy(example)}.`,
    upstream === undefined ? undefined : `Others call it ${upstream.join(', ')}.`,
  ].filter((text) => text !== undefined);
  return {
    id: code,
    shortDescription: { text: name },
    ...(why === undefined ? {} : { fullDescription: { text: why } }),
    ...(help.length === 0 ? {} : { help: { text: help.join('\n\n') } }),
    ...(source === undefined ? {} : { helpUri: source }),
    defaultConfiguration: { level: severity },
    ...(upstream === undefined ? {} : { properties: { tags: upstream } }),
  };
}
