import type { AlertKind } from './alert-kind';
import { ofWorkload } from './of-workload';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const used = 'kubelet_volume_stats_used_bytes';
const capacity = 'kubelet_volume_stats_capacity_bytes';
const label = 'persistentvolumeclaim';

export const volumeNearlyFull: AlertKind = {
  alert: 'VolumeNearlyFull',
  severity: 'page',
  watches: 'a disk is more than 90 % full',
  job: 'volumes',
  appliesTo: ({ disks = [] }) => disks.length > 0,
  expr: (project) => {
    const templates = [...new Set(project.services.flatMap(({ disks = [] }) => disks))].sort().join('|');
    // `<template>-<workload>-<number>`, as a StatefulSet names them; shares have no disk of ours behind them.
    const claims = `(?:${templates})-(.+)-[0-9]+`;
    const bytes = (metric: string) =>
      `max by (environment, namespace, ${label}) (${select('volumes', metric, project, `,${label}=~"${claims}"`)})`;
    const full = `(${bytes(used)} / ${bytes(capacity)} > 0.9)`;
    return ofWorkload(full, project, ['StatefulSet'], label, claims);
  },
  minutes: 15,
  summary:
    'Disk {{ $labels.persistentvolumeclaim }} of {{ $labels.service }} is {{ $value | humanizePercentage }} full',
  description:
    'For 15 minutes the disk in {{ $labels.namespace }} has been more than 90 % full. A claim can be made larger where its StorageClass allows it.',
  tryOn: (subject) => {
    const claim = `${subject.disks?.[0]}-${subject.workloads?.[0]?.name ?? subject.name}-0`;
    const filled = (bytes: number) => [
      seriesOf.known('volumes', subject, used, always(bytes), { [label]: claim }),
      seriesOf.known('volumes', subject, capacity, always(1000), { [label]: claim }),
    ];
    return { troubled: filled(950), holdsFrom: 0, calm: [{ why: 'there is room', input: filled(800) }] };
  },
};
