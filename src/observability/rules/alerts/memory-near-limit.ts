import type { AlertKind } from './alert-kind';
import { ofPods } from './of-pods';
import { runsAllTheTime } from './runs-all-the-time';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const used = 'container_memory_working_set_bytes';
const limits = 'kube_pod_container_resource_limits';
const by = 'environment, namespace, pod, container';

export const memoryNearLimit: AlertKind = {
  alert: 'MemoryNearLimit',
  severity: 'ticket',
  watches: 'a container uses more than 90 % of the memory that it may',
  job: 'containers',
  appliesTo: runsAllTheTime,
  expr: (project) =>
    `${ofPods(`max by (${by}) (${select('containers', used, project, ',container!=""')}) / max by (${by}) (${select('clusterState', limits, project, ',resource="memory"')})`, project)} > 0.9`,
  minutes: 15,
  summary:
    '{{ $labels.container }} in pod {{ $labels.pod }} of {{ $labels.namespace }} uses {{ $value | humanizePercentage }} of its memory',
  description: 'For 15 minutes the container has been close to its limit; beyond it, it is killed.',
  tryOn: (subject) => {
    const using = (bytes: number) => [
      seriesOf.podLabels(subject),
      seriesOf.ofPod('clusterState', subject, limits, always(1000), { container: 'app', resource: 'memory' }),
      seriesOf.ofPod('containers', subject, used, always(bytes), { container: 'app' }),
    ];
    return {
      troubled: using(950),
      holdsFrom: 0,
      calm: [{ why: 'it has room', input: using(800) }],
    };
  },
};
