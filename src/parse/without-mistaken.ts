import { groupBy } from '../conventions/group-by';
import type { Problem } from '../problems/problem';

/**
 * Problems of calls, without those that a slip in a consent explains: a consent to nobody is the one that some call
 * misses, and one for a port that there is not is not wide enough either.
 */
export function withoutMistaken(problems: readonly Problem[]): readonly Problem[] {
  const missing = groupBy(problems.filter(isMissing), ({ args }) => args.callee);
  const toNobody = groupBy(problems.filter(isToNobody), ({ args }) => args.callee);
  const wrong = problems.filter(({ code }) => code === 'unknown-reference').map(({ at }) => keyOf(at));
  const unread = new Set(wrong);
  return problems.filter((found) => {
    if (isMissing(found)) {
      // One for each: of more, those that are left would not be seen in this run.
      const { callee } = found.args;
      return (missing.get(callee)?.length ?? 0) > (toNobody.get(callee)?.length ?? 0);
    }
    return (
      found.code !== 'beyond-consent' || found.also === undefined || !unread.has(keyOf(portsOf(found.also)))
    );
  });
}

const isMissing = (found: Problem): found is Problem<'missing-consent'> => found.code === 'missing-consent';

const isToNobody = (found: Problem): found is Problem<'unused-consent'> =>
  found.code === 'unused-consent' && (found as Problem<'unused-consent'>).args.file === undefined;

const portsOf = ({ file, path = [] }: Problem['at']): Problem['at'] => ({ file, path: [...path, 'ports'] });

const keyOf = ({ file, path }: Problem['at']): string => JSON.stringify([file, path]);
