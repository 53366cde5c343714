import { groupBy } from '../../../../conventions/group-by';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinationRules, type CheckedDestinationRule } from '../../facts/destination-rules';
import { flaw } from '../../flaw';

/**
 * Several DestinationRules of one host in one namespace are merged where they are exported alike, and then the first
 * to say something about a subset, or about the host as a whole, is the only one.
 */
export const mergingRules: ClusterRule = (cluster) => {
  const rules = destinationRules(cluster).filter(({ spec }) => spec.workloadSelector === undefined);
  return [...groupBy(rules, ({ one, host }) => `${one.namespace} ${host}`).values()].flatMap((same) => {
    const [first, ...others] = same;
    return first === undefined ? [] : others.flatMap((other) => conflictOf(first, other));
  });
};

function conflictOf(first: CheckedDestinationRule, other: CheckedDestinationRule): readonly Problem[] {
  const names = new Set((first.spec.subsets ?? []).map(({ name }) => name));
  const twice = (other.spec.subsets ?? []).findIndex(({ name }) => names.has(name));
  const conflicts = [
    { found: scopeOf(first) !== scopeOf(other), path: ['spec', 'exportTo'], about: 'its namespaces' },
    { found: twice >= 0, path: ['spec', 'subsets', twice], about: `subset ${nameAt(other, twice)}` },
    {
      found: first.spec.trafficPolicy !== undefined && other.spec.trafficPolicy !== undefined,
      path: ['spec', 'trafficPolicy'],
      about: 'the host as a whole',
    },
  ];
  const conflict = conflicts.find(({ found }) => found);
  if (conflict === undefined) return [];
  return [
    flaw(
      'conflicting-destination-rules',
      other.one,
      conflict.path,
      {
        object: describeObject(other.one.object),
        other: describeObject(first.one.object),
        host: first.host,
        about: conflict.about,
      },
      { one: first.one, path: ['spec'] },
    ),
  ];
}

const scopeOf = ({ spec }: CheckedDestinationRule): string => [...(spec.exportTo ?? ['*'])].sort().join();

const nameAt = ({ spec }: CheckedDestinationRule, index: number): string => spec.subsets?.[index]?.name ?? '';
