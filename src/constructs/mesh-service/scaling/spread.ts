import type { PodSpec } from '@cdk8s/kubernetes';
import { labels } from '../../../conventions/labels';
import type { Version } from '../../../model/version';
import { isDisk } from '../storage/is-disk';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { workloadSelector } from '../workload/workload-selector';

type Spread = NonNullable<PodSpec['topologySpreadConstraints']>;

/**
 * Keeps the pods of a version apart. Where they must be, each revision is counted on its own, or an update could not
 * place its pods beside the old ones, and nodes whose taints keep them away do not count, or the loss of one would
 * keep its pod from moving
 * (https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/).
 */
export function spread(service: MeshServiceSettings, version: Version): Spread {
  const labelSelector = { matchLabels: workloadSelector(service.name, version) };
  // The labels that the controllers give to the pods of one revision.
  const revision = service.volumes.some(isDisk) ? 'controller-revision-hash' : 'pod-template-hash';
  const required = { zones: labels.zone, nodes: labels.node, prefer: undefined }[service.availability.spread];
  return [labels.zone, labels.node].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    ...(topologyKey === required
      ? {
          whenUnsatisfiable: 'DoNotSchedule' as const,
          nodeTaintsPolicy: 'Honor' as const,
          matchLabelKeys: [revision],
        }
      : { whenUnsatisfiable: 'ScheduleAnyway' as const }),
    labelSelector,
  }));
}
