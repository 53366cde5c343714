import type { AlertKind } from './alert-kind';
import { ofWorkload } from './of-workload';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const ready = 'kube_statefulset_status_replicas_ready';
const wanted = 'kube_statefulset_replicas';

export const statefulSetStuck: AlertKind = {
  alert: 'StatefulSetStuck',
  severity: 'ticket',
  watches: 'pods of what has disks are missing',
  job: 'clusterState',
  appliesTo: ({ workloads = [] }) => workloads.some(({ kind }) => kind === 'StatefulSet'),
  expr: (project) => {
    const pods = (metric: string) =>
      `max by (environment, namespace, statefulset) (${select('clusterState', metric, project)})`;
    return ofWorkload(`(${pods(ready)} < ${pods(wanted)})`, project, ['StatefulSet'], 'statefulset');
  },
  minutes: 15,
  summary: 'Only {{ $value }} pods of {{ $labels.statefulset }} in {{ $labels.namespace }} are ready',
  description:
    'For 15 minutes fewer pods than wanted have been ready. A StatefulSet replaces no further pod until they are.',
  tryOn: (subject) => {
    const statefulset = subject.workloads?.[0]?.name ?? subject.name;
    const pods = (count: number) => [
      seriesOf.known('clusterState', subject, ready, always(count), { statefulset }),
      seriesOf.known('clusterState', subject, wanted, always(2), { statefulset }),
    ];
    return { troubled: pods(1), holdsFrom: 0, calm: [{ why: 'all are ready', input: pods(2) }] };
  },
};
