import { perCluster } from '../per-cluster';
import { portProtocol } from './port-protocol';
import { services } from './services';
import { targetNumber } from './target-number';
import type { CheckedWorkload } from './workloads';

/** A port of pods that a Service serves. */
export interface ServedPort {
  readonly workload: CheckedWorkload;
  /** Of the pod. */
  readonly port: number;
  /** Of the Service. */
  readonly servicePort: number;
  /** What the Service says of it; undefined where it says nothing, and proxies guess. */
  readonly protocol: string | undefined;
}

/** Every such port, by the host of its Service. */
export const servedPorts = perCluster(
  (cluster): ReadonlyMap<string, readonly ServedPort[]> =>
    new Map(
      [...services(cluster)].map(([host, { spec, workloads }]) => [
        host,
        (spec.ports ?? []).flatMap((port) => {
          const protocol = portProtocol(port);
          return workloads.flatMap((workload): ServedPort[] => {
            const number = targetNumber(port, workload);
            return number === undefined ? [] : [{ workload, port: number, servicePort: port.port, protocol }];
          });
        }),
      ]),
    ),
);
