import type { Exempted } from '../../checks/company/company-check';
import { distinctProblems } from '../../problems/distinct-problems';

/** Each exempted finding once, as problems are told once for all environments and clusters. */
export function distinctExempted(exempted: readonly Exempted[]): readonly Exempted[] {
  const distinct = new Set(distinctProblems(exempted.map(({ problem }) => problem)));
  return exempted.filter(({ problem }) => distinct.has(problem));
}
