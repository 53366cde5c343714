import type { AlertKind } from './alert-kind';
import { ofPods } from './of-pods';
import { select } from './selectors';
import { runsAllTheTime } from './runs-all-the-time';
import { always, seriesOf } from './series-of';

const metric = 'kube_pod_container_status_waiting_reason';

export const podCrashLooping: AlertKind = {
  alert: 'PodCrashLooping',
  severity: 'page',
  watches: 'a container crashes again and again',
  job: 'clusterState',
  appliesTo: runsAllTheTime,
  // It does not wait all the time, but for a while between two attempts.
  expr: (project) =>
    `${ofPods(`max by (environment, namespace, pod, container) (max_over_time(${select('clusterState', metric, project, ',reason="CrashLoopBackOff"')}[5m]))`, project)} >= 1`,
  minutes: 10,
  summary: '{{ $labels.container }} in pod {{ $labels.pod }} of {{ $labels.namespace }} keeps crashing',
  description: 'The container has been waiting to be started again (CrashLoopBackOff) for 10 minutes.',
  tryOn: (subject) => {
    const waiting = (reason: string) =>
      seriesOf.ofPod('clusterState', subject, metric, always(1), { container: 'app', reason });
    return {
      troubled: [seriesOf.podLabels(subject), waiting('CrashLoopBackOff')],
      holdsFrom: 0,
      calm: [
        { why: 'it is being created', input: [seriesOf.podLabels(subject), waiting('ContainerCreating')] },
      ],
    };
  },
};
