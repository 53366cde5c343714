import type { VirtualServiceSpec } from '@cdk8s/istio';
import { fullHost } from '../../../access/full-host';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { istioGateways } from './istio-gateways';
import { objectsOf } from './objects-of';

/** A VirtualService, with what it names resolved. */
export interface CheckedVirtualService {
  readonly one: CheckedObject;
  readonly spec: VirtualServiceSpec;
  /** In full, in the order of `spec.hosts`; none of one that others delegate to. */
  readonly hosts: readonly string[];
  /** Whether sidecars go by it. */
  readonly onMesh: boolean;
  /** `<namespace>/<name>` of gateways that go by it, each with its place in `spec.gateways`. */
  readonly gateways: readonly { readonly id: string; readonly index: number }[];
  /** Namespaces of proxies that go by it, of those that manifests show. */
  readonly senders: readonly string[];
}

/** Every VirtualService, in the order of the manifests. */
export const virtualServices = perCluster((cluster): readonly CheckedVirtualService[] => {
  const known = istioGateways(cluster);
  return objectsOf<VirtualServiceSpec>(cluster, 'networking.istio.io/VirtualService').map(
    ({ spec, ...one }) => {
      const named = spec.gateways ?? [];
      const gateways = named.flatMap((name, index) =>
        name === 'mesh' ? [] : [{ id: name.includes('/') ? name : `${one.namespace}/${name}`, index }],
      );
      const onMesh = named.length === 0 || named.includes('mesh');
      const homes = gateways.flatMap(({ id }) => known.get(id)?.pods.map((pod) => pod.one.namespace) ?? []);
      return {
        one,
        spec,
        hosts: (spec.hosts ?? []).map((host) => fullHost(host, one.namespace)),
        onMesh,
        gateways,
        senders: [...new Set([...(onMesh ? [one.namespace] : []), ...homes])],
      };
    },
  );
});
