import type { AlertKind } from './alert-kind';
import { ofWorkload } from './of-workload';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const current = 'kube_horizontalpodautoscaler_status_current_replicas';
const most = 'kube_horizontalpodautoscaler_spec_max_replicas';
const label = 'horizontalpodautoscaler';

export const autoscalerAtLimit: AlertKind = {
  alert: 'AutoscalerAtLimit',
  severity: 'ticket',
  watches: 'the autoscaler has reached the greatest number of pods',
  job: 'clusterState',
  appliesTo: ({ autoscaled = false }) => autoscaled,
  expr: (project) => {
    const pods = (metric: string) =>
      `max by (environment, namespace, ${label}) (${select('clusterState', metric, project)})`;
    return ofWorkload(`(${pods(current)} >= ${pods(most)})`, project, ['Deployment', 'StatefulSet'], label);
  },
  minutes: 15,
  summary: '{{ $labels.service }} in {{ $labels.namespace }} has as many pods as it may',
  description:
    'For 15 minutes the autoscaler has kept {{ $value }} pods, the most it may: with more load the service gets slower.',
  tryOn: (subject) => {
    const name = { [label]: subject.workloads?.[0]?.name ?? subject.name };
    const pods = (count: number) => [
      seriesOf.known('clusterState', subject, current, always(count), name),
      seriesOf.known('clusterState', subject, most, always(10), name),
    ];
    return { troubled: pods(10), holdsFrom: 0, calm: [{ why: 'it may have one more', input: pods(9) }] };
  },
};
