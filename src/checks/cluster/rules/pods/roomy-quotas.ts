import type { ResourceQuotaSpec } from '@cdk8s/kubernetes';
import { names } from '../../../../conventions/names';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import { quantity } from '../../../../conventions/quantity';
import type { ClusterRule } from '../../cluster-rule';
import { demands, type Demand } from '../../facts/demands';
import type { Typed } from '../../facts/objects-of';
import { quotas } from '../../facts/quotas';
import { flaw } from '../../flaw';
import { showAmount } from '../../pods/show-amount';

/**
 * A quota has room for all that lies in its namespace, proxies and jobs included, and for replacing the workload that
 * needs most for it; more at once wait for one another. Short at the smallest scale is an error, short at what
 * autoscalers may ask for a warning. DaemonSets and quotas with scopes are not counted.
 *
 * Where definitions need too much they were refused; of their own only what code adds to them is judged here.
 */
export const roomyQuotas: ClusterRule = (cluster) =>
  [...quotas(cluster)].flatMap(([namespace, limiting]) => {
    const beside = demands(cluster).get(namespace) ?? [];
    return limiting.flatMap((quota) =>
      Object.keys(quota.spec.hard ?? {}).flatMap((key) => shortage(quota, key, beside)),
    );
  });

function shortage(
  quota: Typed<ResourceQuotaSpec>,
  key: string,
  beside: readonly Demand[],
): readonly Problem[] {
  const has = quantity.find(quota.spec.hard?.[key]);
  const asking = beside.filter(({ amounts }) => amounts.has(key));
  if (has === undefined || totalOf(asking, key, 'most') <= has) return [];
  if (quota.unit !== undefined) {
    // What opens a Service is refused by itself.
    if (key.startsWith('services')) return [];
    const defined = asking.filter(({ one }) => one.unit?.name !== names.extensionUnit);
    if (totalOf(defined, key, 'most') > has) return [];
  }
  const isAtRest = totalOf(asking, key, 'least') > has;
  const scale = isAtRest ? 'least' : 'most';
  const largest = asking
    .map(({ one, amounts, count }) => ({ one, needs: amountOf(amounts, key) * BigInt(count[scale]) }))
    .toSorted((left, right) => Number(right.needs > left.needs) - Number(right.needs < left.needs))
    .slice(0, 3);
  return [
    flaw(isAtRest ? 'quota-too-small-at-rest' : 'quota-too-small-at-peak', quota, ['spec', 'hard', key], {
      quota: describeObject(quota.object),
      key,
      has: showAmount(key, has),
      needs: showAmount(key, totalOf(asking, key, scale)),
      largest: largest
        .map(({ one, needs }) => `${describeObject(one.object)} ${showAmount(key, needs)}`)
        .join(', '),
    }),
  ];
}

const amountOf = (amounts: Demand['amounts'], key: string): bigint => amounts.get(key) ?? 0n;

/** All at once, and the one that needs most while it is replaced. */
function totalOf(asking: readonly Demand[], key: string, scale: 'least' | 'most'): bigint {
  let sum = 0n;
  let surge = 0n;
  for (const { amounts, count } of asking) {
    const each = amountOf(amounts, key);
    const more = each * BigInt(count.surge[scale]);
    sum += each * BigInt(count[scale]);
    if (more > surge) surge = more;
  }
  return sum + surge;
}
