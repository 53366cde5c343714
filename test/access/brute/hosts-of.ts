import type { ServiceSpec } from '@cdk8s/kubernetes';
import type { KubernetesObject } from '../../../src/model/manifest';
import { objectsOf } from './objects-of';
import type { BrutePod } from './pod';

/**
 * Names of the Services that lead to a port of a pod: by its number, or by the name it has in that pod; without
 * `targetPort` by the Service's own number; a Service without selector leads to no pod
 * (https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports).
 */
export function hostsOf(objects: readonly KubernetesObject[], pod: BrutePod, called: number): string[] {
  const hosts: string[] = [];
  for (const { name, namespace, spec } of objectsOf<ServiceSpec>(objects, 'Service')) {
    const selector = Object.entries(spec.selector ?? {});
    if (namespace !== pod.namespace || selector.length === 0) continue;
    if (!selector.every(([key, value]) => pod.labels[key] === value)) continue;
    const leadsThere = (spec.ports ?? []).some(({ port, targetPort = port }) =>
      pod.ports.some(
        ({ containerPort, name: portName }) =>
          containerPort === called && (targetPort === containerPort || targetPort === portName),
      ),
    );
    if (leadsThere) hosts.push(`${name}.${namespace}.svc.cluster.local`);
  }
  return hosts;
}
