import type { PodSpec } from '@cdk8s/kubernetes';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** Where a pod may run, and who goes first there. */
export function nodeSettings({
  nodes: { labels, taints },
  availability: { priorityClass },
}: MeshServiceSettings): Pick<PodSpec, 'nodeSelector' | 'tolerations' | 'priorityClassName'> {
  return {
    ...(priorityClass === undefined ? {} : { priorityClassName: priorityClass }),
    ...(Object.keys(labels).length > 0 ? { nodeSelector: { ...labels } } : {}),
    ...(taints.length > 0
      ? {
          tolerations: taints.map(({ key, value, effect }) => ({
            key,
            effect,
            ...(value === undefined
              ? { operator: 'Exists' as const }
              : { operator: 'Equal' as const, value }),
          })),
        }
      : {}),
  };
}
