import type { GatewaySpec } from '@cdk8s/istio';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';
import { workloads, type CheckedWorkload } from './workloads';

/** A Gateway of Istio, and the pods that it configures, of those that manifests show. */
export interface CheckedGateway {
  readonly one: CheckedObject;
  readonly spec: GatewaySpec;
  readonly pods: readonly CheckedWorkload[];
}

/** Every Gateway of Istio, by `<namespace>/<name>`. It finds its pods in any namespace. */
export const istioGateways = perCluster((cluster): ReadonlyMap<string, CheckedGateway> => {
  const proxies = workloads(cluster).filter(({ isGateway }) => isGateway);
  return new Map(
    objectsOf<GatewaySpec>(cluster, 'networking.istio.io/Gateway').map(({ spec, ...one }) => {
      const wanted = Object.entries(spec.selector ?? {});
      const pods = proxies.filter(({ labels }) => wanted.every(([key, value]) => labels[key] === value));
      return [`${one.namespace}/${one.name}`, { one, spec, pods }];
    }),
  );
});
