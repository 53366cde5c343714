import { jobs } from '../../scraping/jobs';
import type { Row } from './row';

/** How full the disks of a service are. */
export const disksRow: Row = ({ disks = [] }, { workloads }) => {
  // A StatefulSet names a claim after the template, itself and the pod.
  const claims = `job="${jobs.volumes}",namespace="$namespace",persistentvolumeclaim=~"(${disks.join('|')})-(${workloads})-[0-9]+"`;
  const full = (kind: 'bytes' | 'inodes', used: string, all: string) =>
    ({
      title: kind === 'bytes' ? 'Disks' : 'Files on disks',
      description:
        kind === 'bytes'
          ? 'Share of each disk that is full.'
          : 'Share of the files that each disk has room for.',
      unit: 'percentunit',
      queries: [
        {
          expr: `max by (persistentvolumeclaim) (${used}{${claims}}) / max by (persistentvolumeclaim) (${all}{${claims}})`,
          legend: '{{persistentvolumeclaim}}',
        },
      ],
    }) as const;
  return {
    title: 'Disks',
    collapsed: true,
    panels:
      disks.length === 0
        ? []
        : [
            full('bytes', 'kubelet_volume_stats_used_bytes', 'kubelet_volume_stats_capacity_bytes'),
            full('inodes', 'kubelet_volume_stats_inodes_used', 'kubelet_volume_stats_inodes'),
          ],
  };
};
