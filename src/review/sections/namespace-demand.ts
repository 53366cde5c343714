import { quantity } from '../../conventions/quantity';
import type { KubernetesObject } from '../../model/manifest';
import { parseAmount } from './parse-amount';
import { podDemand, type Amounts } from './pod-demand';

/** What the pods of a namespace may come to, and what its quota leaves them. */
export interface NamespaceDemand {
  /** By what a quota calls it; `pods` is their number. Nanos, as everything here. */
  readonly demand: Amounts;
  readonly quota: Amounts;
}

interface Autoscaler {
  readonly maxReplicas?: number;
  readonly scaleTargetRef?: { readonly kind: string; readonly name: string };
}

/** Pods are counted as many as replicas or the autoscaler allow. What surges in a rollout is not counted. */
export function namespaceDemand(objects: readonly KubernetesObject[]): NamespaceDemand {
  const most = new Map(
    objects
      .filter(({ kind }) => kind === 'HorizontalPodAutoscaler')
      .map(({ spec }) => spec as Autoscaler)
      .map(({ scaleTargetRef: target, maxReplicas = 1 }) => [
        `${target?.kind ?? ''}/${target?.name ?? ''}`,
        maxReplicas,
      ]),
  );
  const demand = new Map<string, bigint>();
  const add = (name: string, amount: bigint) => demand.set(name, (demand.get(name) ?? 0n) + amount);
  for (const object of objects) {
    const one = podDemand(object);
    if (one?.replicas === undefined) continue;
    const pods = BigInt(most.get(one.id) ?? one.replicas);
    add('pods', pods * quantity.parse('1'));
    for (const [name, amount] of one.amounts) add(name, amount * pods);
  }
  return { demand, quota: quotaOf(objects) };
}

/** `cpu` is short for `requests.cpu`; of several quotas each must hold. */
function quotaOf(objects: readonly KubernetesObject[]): Amounts {
  const quota = new Map<string, bigint>();
  for (const { kind, spec } of objects) {
    if (kind !== 'ResourceQuota') continue;
    const { hard = {} } = spec as { readonly hard?: Readonly<Record<string, string | number>> };
    for (const [name, amount] of Object.entries(hard)) {
      const full = name === 'cpu' || name === 'memory' ? `requests.${name}` : name;
      const nanos = parseAmount(amount);
      if (nanos === undefined) continue;
      const known = quota.get(full);
      if (known === undefined || nanos < known) quota.set(full, nanos);
    }
  }
  return quota;
}
