import type { NetworkPolicySpec } from '@cdk8s/kubernetes';
import type { PodMonitorSpec } from '@cdk8s/prometheus-operator';
import type { LabelSelector } from '../../../../access/spec/label-selector';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { monitoredServices } from '../../facts/monitored-services';
import { objectsOf } from '../../facts/objects-of';
import { selectedWorkloads } from '../../facts/selected-workloads';
import { flaw } from '../../flaw';

interface NamedPort {
  readonly one: CheckedObject;
  readonly path: FieldPath;
  readonly port: string;
  /** Names that there are; none where nothing is selected. */
  readonly names: readonly string[];
  readonly isKnown: boolean;
}

/** Ports that network policies and monitors name are ports of what they select. */
export const knownNamedPorts: ClusterRule = (cluster) =>
  [...ofPolicies(cluster), ...ofPodMonitors(cluster), ...ofServiceMonitors(cluster)].flatMap(
    ({ one, path, port, names, isKnown }) =>
      !isKnown || names.includes(port)
        ? []
        : [
            flaw('unknown-named-port', one, path, {
              object: describeObject(one.object),
              port,
              suggestion: suggest(port, names),
            }),
          ],
  );

function podPorts(cluster: CheckedCluster, namespace: string, selector: unknown) {
  const pods = selectedWorkloads(cluster, namespace, selector as LabelSelector);
  return {
    names: pods.flatMap(({ ports }) => ports.flatMap(({ name }) => name ?? [])),
    isKnown: pods.length > 0,
  };
}

function ofPolicies(cluster: CheckedCluster): readonly NamedPort[] {
  return objectsOf<NetworkPolicySpec>(cluster, 'networking.k8s.io/NetworkPolicy').flatMap(
    ({ spec, ...one }) =>
      (spec.ingress ?? []).flatMap(({ ports = [] }, index) =>
        ports.flatMap(({ port }, at) =>
          typeof port === 'string'
            ? [
                {
                  one,
                  path: ['spec', 'ingress', index, 'ports', at, 'port'],
                  port,
                  ...podPorts(cluster, one.namespace, spec.podSelector ?? {}),
                },
              ]
            : [],
        ),
      ),
  );
}

function ofPodMonitors(cluster: CheckedCluster): readonly NamedPort[] {
  return objectsOf<PodMonitorSpec>(cluster, 'monitoring.coreos.com/PodMonitor')
    .filter(({ spec }) => spec.namespaceSelector === undefined)
    .flatMap(({ spec, ...one }) =>
      (spec.podMetricsEndpoints ?? []).flatMap(({ port }, index) =>
        port === undefined
          ? []
          : [
              {
                one,
                path: ['spec', 'podMetricsEndpoints', index, 'port'],
                port,
                ...podPorts(cluster, one.namespace, spec.selector),
              },
            ],
      ),
    );
}

function ofServiceMonitors(cluster: CheckedCluster): readonly NamedPort[] {
  return monitoredServices(cluster).flatMap(({ one, spec, services }) => {
    const names = services.flatMap((service) => (service.spec.ports ?? []).flatMap(({ name }) => name ?? []));
    return spec.endpoints.flatMap(({ port }, index) =>
      port === undefined
        ? []
        : [{ one, path: ['spec', 'endpoints', index, 'port'], port, names, isKnown: services.length > 0 }],
    );
  });
}
