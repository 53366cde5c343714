import { groupBy } from '../../conventions/group-by';
import { paths } from '../../conventions/paths';
import type { LimitCode, ReviewRules } from '../../model/review-rules';
import type { Place, Problem } from '../../problems/problem';
import type { Change } from '../change';
import type { Hit } from './guard';
import { stateOf } from './state-of';

/** What is counted for a limit. */
interface Counted<T> {
  readonly counted: readonly T[];
  readonly clusterOf: (one: T) => string | undefined;
  /** What it follows from, at least one on each cluster that something is counted on. */
  readonly changes: readonly Change[];
  readonly tell: (
    at: Place,
    args: { readonly cluster: string; readonly count: number; readonly above: number },
  ) => Problem;
}

/** One hit for each cluster on which there is more than the rule says is fine. */
export function beyondLimit<T>(
  code: LimitCode,
  rules: ReviewRules,
  { counted, clusterOf, changes, tell }: Counted<T>,
): readonly Hit[] {
  const { above = Infinity } = rules[code];
  if (counted.length <= above) return [];
  const at = { file: paths.platform };
  const found = groupBy(counted, (one) => clusterOf(one) ?? '');
  return [...groupBy(changes, (change) => stateOf(change).cluster)].flatMap(([cluster, some]) => {
    const count = found.get(cluster)?.length ?? 0;
    if (count <= above) return [];
    return [{ source: paths.platform, changes: some, tell: () => tell(at, { cluster, count, above }) }];
  });
}
