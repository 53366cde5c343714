import type { NetworkPolicySpec } from '@cdk8s/kubernetes';
import type { PodMonitorSpec } from '@cdk8s/prometheus-operator';
import type { LabelSelector } from '../../../../access/spec/label-selector';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { disruptionBudgets } from '../../facts/disruption-budgets';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { monitoredServices } from '../../facts/monitored-services';
import { objectsOf } from '../../facts/objects-of';
import { selectedWorkloads } from '../../facts/selected-workloads';
import { workloadsIn } from '../../facts/workloads-in';
import { flaw } from '../../flaw';

interface Selection {
  readonly one: CheckedObject;
  readonly field: string;
  readonly found: boolean;
  readonly what: 'pods' | 'Services';
}

/** Budgets, network policies and monitors select something, where manifests show what there is. */
export const selectingObjects: ClusterRule = (cluster) => {
  const judged = judgedNamespaces(cluster);
  const shown = workloadsIn(cluster);
  return selectionsIn(cluster).flatMap(({ one, field, found, what }) =>
    found || !judged.has(one.namespace) || !shown.has(one.namespace)
      ? []
      : [flaw('idle-selector', one, ['spec', field], { object: describeObject(one.object), what })],
  );
};

function selectionsIn(cluster: CheckedCluster): readonly Selection[] {
  const selects = (namespace: string, selector: unknown) =>
    selectedWorkloads(cluster, namespace, selector as LabelSelector).length > 0;
  return [
    ...disruptionBudgets(cluster).map((one) => ({
      one,
      field: 'selector',
      found: one.workloads.length > 0,
      what: 'pods' as const,
    })),
    ...objectsOf<NetworkPolicySpec>(cluster, 'networking.k8s.io/NetworkPolicy').map((one) => ({
      one,
      field: 'podSelector',
      found: selects(one.namespace, one.spec.podSelector ?? {}),
      what: 'pods' as const,
    })),
    ...objectsOf<PodMonitorSpec>(cluster, 'monitoring.coreos.com/PodMonitor')
      .filter(({ spec }) => spec.namespaceSelector === undefined)
      .map((one) => ({
        one,
        field: 'selector',
        found: selects(one.namespace, one.spec.selector),
        what: 'pods' as const,
      })),
    ...monitoredServices(cluster)
      .filter(({ isOwn }) => isOwn)
      .map(({ one, services }) => ({
        one,
        field: 'selector',
        found: services.length > 0,
        what: 'Services' as const,
      })),
  ];
}
