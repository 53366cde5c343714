import type { ServiceSpec } from '@cdk8s/kubernetes';
import { names } from '../../../conventions/names';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';
import { policyWorkloads } from './policy-workloads';
import type { CheckedWorkload } from './workloads';

/** A port of pods that a Service serves. */
export interface ServedPort {
  readonly workload: CheckedWorkload;
  /** Of the pod. */
  readonly port: number;
  /** Of the Service. */
  readonly servicePort: number;
  /** What the Service says of it in lower case; undefined where it says nothing, and proxies guess. */
  readonly protocol: string | undefined;
}

const known = new Set([
  'http',
  'http2',
  'grpc',
  'grpc-web',
  'https',
  'tls',
  'tcp',
  'mongo',
  'mysql',
  'redis',
]);

/** Every such port, by the host of its Service. */
export const servedPorts = perCluster((cluster): ReadonlyMap<string, readonly ServedPort[]> => {
  const found = new Map<string, readonly ServedPort[]>();
  for (const { name, namespace, spec } of objectsOf<ServiceSpec>(cluster, '/Service')) {
    if (Object.keys(spec.selector ?? {}).length === 0) continue;
    const pods = policyWorkloads(cluster, namespace, spec.selector).filter(
      (one) => one.namespace === namespace,
    );
    const ports = (spec.ports ?? []).flatMap(({ appProtocol, name: portName, port, targetPort = port }) => {
      const said = (appProtocol ?? /^[a-z0-9]+(?:-web)?/.exec(portName ?? '')?.[0] ?? '').toLowerCase();
      return pods.flatMap((workload): ServedPort[] => {
        const number =
          typeof targetPort === 'number'
            ? targetPort
            : workload.ports.find((one) => one.name === targetPort)?.number;
        const protocol = known.has(said) ? said : undefined;
        return number === undefined ? [] : [{ workload, port: number, servicePort: port, protocol }];
      });
    });
    found.set(names.host(name, namespace), ports);
  }
  return found;
});
