import type { AlertKind } from './alert-kind';
import { ofPods } from './of-pods';
import { select } from './selectors';
import { runsAllTheTime } from './runs-all-the-time';
import { growing, seriesOf } from './series-of';

const metric = 'kube_pod_container_status_restarts_total';

export const podRestarting: AlertKind = {
  alert: 'PodRestarting',
  severity: 'ticket',
  watches: 'a container was started more than twice in 15 minutes',
  job: 'clusterState',
  appliesTo: runsAllTheTime,
  expr: (project) =>
    `${ofPods(`sum by (environment, namespace, pod, container) (increase(${select('clusterState', metric, project)}[15m]))`, project)} > 2`,
  minutes: 0,
  summary: '{{ $labels.container }} in pod {{ $labels.pod }} of {{ $labels.namespace }} restarts',
  description: 'The container was started {{ $value | humanize }} times within 15 minutes.',
  tryOn: (subject) => {
    const restarts = (values: string) => [
      seriesOf.podLabels(subject),
      seriesOf.ofPod('clusterState', subject, metric, values, { container: 'app' }),
    ];
    return {
      troubled: restarts(growing(1)),
      holdsFrom: 3,
      calm: [{ why: 'it restarted once', input: restarts('0x5 1x120') }],
    };
  },
};
