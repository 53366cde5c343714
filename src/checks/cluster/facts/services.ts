import type { ServiceSpec } from '@cdk8s/kubernetes';
import { names } from '../../../conventions/names';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';
import { selectedWorkloads } from './selected-workloads';
import type { CheckedWorkload } from './workloads';

/** A Service, and what makes the pods behind it. */
export interface CheckedService {
  readonly one: CheckedObject;
  readonly spec: ServiceSpec;
  readonly host: string;
  /** Whether it chooses pods: neither by hand, nor another name of something else. */
  readonly selects: boolean;
  readonly workloads: readonly CheckedWorkload[];
}

/** Every Service, by its full host. */
export const services = perCluster((cluster): ReadonlyMap<string, CheckedService> => {
  const found = new Map<string, CheckedService>();
  for (const { spec, ...one } of objectsOf<ServiceSpec>(cluster, '/Service')) {
    const selects = spec.type !== 'ExternalName' && Object.keys(spec.selector ?? {}).length > 0;
    const host = names.host(one.name, one.namespace);
    found.set(host, {
      one,
      spec,
      host,
      selects,
      workloads: selects
        ? selectedWorkloads(cluster, one.namespace, { matchLabels: spec.selector ?? {} })
        : [],
    });
  }
  return found;
});
