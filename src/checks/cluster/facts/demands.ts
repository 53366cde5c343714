import type { PersistentVolumeClaimSpec, PodSpec, ServiceSpec, StatefulSetSpec } from '@cdk8s/kubernetes';
import { groupBy } from '../../../conventions/group-by';
import { quantity } from '../../../conventions/quantity';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { amountsOf } from '../pods/amounts-of';
import type { Amounts } from '../pods/amounts';
import { podTotal } from '../pods/pod-total';
import { admittedPods, type AdmittedPod } from './admitted-pods';
import { objectsOf } from './objects-of';
import { podCounts, type PodCount } from './pod-counts';

/** What an object counts against the quotas of its namespace, by what these call it. */
export interface Demand {
  readonly one: CheckedObject;
  /** Of one pod, or of the object itself. */
  readonly amounts: Amounts;
  readonly count: PodCount;
}

const nano = 1_000_000_000n;
const once: PodCount = { least: 1, most: 1, surge: { least: 0, most: 0 } };

/** Every demand of namespaces that limit what they use, by namespace. */
export const demands = perCluster((cluster): ReadonlyMap<string, readonly Demand[]> => {
  const counts = podCounts(cluster);
  const ofPods = [...admittedPods(cluster).values()].flat().flatMap((pod): Demand[] => {
    const count = counts.get(pod.workload);
    return count === undefined ? [] : [{ one: pod.workload.one, amounts: podAmounts(pod), count }];
  });
  const claims = objectsOf<PersistentVolumeClaimSpec>(cluster, '/PersistentVolumeClaim').map(
    ({ spec, ...one }): Demand => ({ one, amounts: claimAmounts(spec), count: once }),
  );
  const disks = objectsOf<StatefulSetSpec>(cluster, 'apps/StatefulSet').flatMap(({ spec, ...one }) =>
    (spec.volumeClaimTemplates ?? []).map((template): Demand => {
      const pods = spec.replicas ?? 1;
      return {
        one,
        amounts: claimAmounts(template.spec ?? {}),
        count: { least: pods, most: pods, surge: { least: 0, most: 0 } },
      };
    }),
  );
  const services = objectsOf<ServiceSpec>(cluster, '/Service').map(({ spec, ...one }): Demand => ({
    one,
    amounts: serviceAmounts(spec),
    count: once,
  }));
  return groupBy([...ofPods, ...claims, ...disks, ...services], ({ one }) => one.namespace);
});

function podAmounts({ containers, spec }: AdmittedPod): Amounts {
  const found = new Map<string, bigint>([
    ['pods', nano],
    ['count/pods', nano],
  ]);
  for (const list of ['requests', 'limits'] as const) {
    for (const [resource, amount] of wholePod(spec, podTotal(containers, list), list)) {
      found.set(`${list}.${resource}`, amount);
      if (list === 'requests') found.set(resource, amount);
    }
  }
  return found;
}

/** With what the pod says for all its containers together, and what its runtime takes. */
function wholePod(
  { resources, overhead }: PodSpec,
  total: Amounts,
  list: 'requests' | 'limits',
): ReadonlyMap<string, bigint> {
  if (resources === undefined && overhead === undefined) return total;
  const said = new Map([...total, ...amountsOf(resources?.[list])]);
  for (const [resource, amount] of amountsOf(overhead)) {
    said.set(resource, (said.get(resource) ?? 0n) + amount);
  }
  return said;
}

function claimAmounts({ resources }: PersistentVolumeClaimSpec): Amounts {
  return new Map([
    ['persistentvolumeclaims', nano],
    ['requests.storage', quantity.find(resources?.requests?.['storage']) ?? 0n],
  ]);
}

function serviceAmounts({ type, ports, allocateLoadBalancerNodePorts }: ServiceSpec): Amounts {
  const opens = type === 'NodePort' || (type === 'LoadBalancer' && allocateLoadBalancerNodePorts !== false);
  return new Map([
    ['services', nano],
    ['services.loadbalancers', type === 'LoadBalancer' ? nano : 0n],
    ['services.nodeports', opens ? BigInt(ports?.length ?? 0) * nano : 0n],
  ]);
}
