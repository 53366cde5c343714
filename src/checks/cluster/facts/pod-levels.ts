import { kubernetesVersions } from '../../../conventions/kubernetes-versions';
import { labels } from '../../../conventions/labels';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { namespaces } from './namespaces';

/** A level of the Pod Security Standards that a namespace asks of its pods. */
export interface PodLevel {
  readonly namespace: CheckedObject;
  readonly mode: 'enforce' | 'warn';
  readonly level: 'baseline' | 'restricted';
  /** Minor version of Kubernetes 1.x whose controls hold. */
  readonly version: number;
}

const newest = Number(kubernetesVersions.at(-1)?.split('.')[1]);

/** By namespace: what it enforces, and what it only warns of. `privileged` asks for nothing. */
export const podLevels = perCluster((cluster): ReadonlyMap<string, readonly PodLevel[]> => {
  const most = cluster.minor ?? newest;
  return new Map(
    [...namespaces(cluster)].map(([name, { one, labels: said }]) => [
      name,
      (['enforce', 'warn'] as const).flatMap((mode): PodLevel[] => {
        const level = said[labels.podSecurity(mode)];
        if (one === undefined || (level !== 'baseline' && level !== 'restricted')) return [];
        const asked = Number(/^v1\.(\d+)$/.exec(said[labels.podSecurityVersion(mode)] ?? '')?.[1] ?? most);
        return [{ namespace: one, mode, level, version: Math.min(asked, most) }];
      }),
    ]),
  );
});
