import type { AlertKind } from './alert-kind';
import { ofPods } from './of-pods';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const reasonMetric = 'kube_pod_container_status_last_terminated_reason';
const restartMetric = 'kube_pod_container_status_restarts_total';
const byContainer = 'environment, namespace, pod, container';

export const outOfMemory: AlertKind = {
  alert: 'OutOfMemory',
  severity: 'ticket',
  watches: 'a container was killed because it used more memory than it may',
  job: 'clusterState',
  appliesTo: () => true,
  // The reason stays until the next one: only a restart of late makes it news.
  expr: (project) => {
    const killed = `max by (${byContainer}) (${select('clusterState', reasonMetric, project, ',reason="OOMKilled"')})`;
    const restarted = `sum by (${byContainer}) (increase(${select('clusterState', restartMetric, project)}[10m])) > 0`;
    return `${ofPods(`${killed} and ${restarted}`, project)} > 0`;
  },
  minutes: 0,
  summary: '{{ $labels.container }} in pod {{ $labels.pod }} of {{ $labels.namespace }} ran out of memory',
  description: 'The container was killed because it used more memory than its limit.',
  tryOn: (subject) => {
    const killed = (reason: string, restarts: string) => [
      seriesOf.podLabels(subject),
      seriesOf.ofPod('clusterState', subject, reasonMetric, always(1), { container: 'app', reason }),
      seriesOf.ofPod('clusterState', subject, restartMetric, restarts, { container: 'app' }),
    ];
    return {
      troubled: killed('OOMKilled', '0x4 1x120'),
      holdsFrom: 5,
      calm: [
        { why: 'it ended for another reason', input: killed('Error', '0x4 1x120') },
        { why: 'that was long ago', input: killed('OOMKilled', '1x120') },
      ],
    };
  },
};
