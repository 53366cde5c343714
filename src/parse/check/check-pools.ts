import { labels } from '../../conventions/labels';
import type { PlatformDefinition } from '../../definition/platform-definition';
import { problem, type Problem } from '../../problems/problem';

/** Pools that no service may choose, and PriorityClasses that none may have. */
export function checkPools({ clusters, priorities }: PlatformDefinition, file: string): readonly Problem[] {
  return [
    ...Object.entries(clusters).flatMap(([cluster, { pools }]) =>
      Object.entries(pools ?? {}).flatMap(([pool, { labels: chosen, taints }]) => {
        const path = ['clusters', cluster, 'pools', pool];
        const isControlPlane =
          labels.controlPlaneNode in chosen || taints?.some(({ key }) => key === labels.controlPlaneNode);
        return isControlPlane === true ? [problem('control-plane-pool', { file, path }, { pool })] : [];
      }),
    ),
    ...(priorities ?? []).flatMap((name, index) =>
      name.startsWith('system-')
        ? [problem('system-priority', { file, path: ['priorities', index] }, { name })]
        : [],
    ),
  ];
}
