import type { TopologySpreadConstraint } from '@cdk8s/kubernetes';
import { selectPods } from './select-pods';

/**
 * Replicas on one node go down with it, so they must spread; nodes that are not ready do not count, or the loss
 * of one of two would keep its replica from moving. On a cluster of one node they share it.
 */
export function spreadOverNodes(component: string): TopologySpreadConstraint[] {
  return [
    {
      maxSkew: 1,
      topologyKey: 'kubernetes.io/hostname',
      whenUnsatisfiable: 'DoNotSchedule',
      nodeTaintsPolicy: 'Honor',
      labelSelector: selectPods(component),
    },
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: selectPods(component),
    },
  ];
}
