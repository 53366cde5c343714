import type { AlertKind } from './alert-kind';
import { ofPods } from './of-pods';
import { runsAllTheTime } from './runs-all-the-time';
import { select } from './selectors';
import { growing, seriesOf } from './series-of';

const throttled = 'container_cpu_cfs_throttled_periods_total';
const periods = 'container_cpu_cfs_periods_total';

export const cpuThrottled: AlertKind = {
  alert: 'CpuThrottled',
  severity: 'ticket',
  watches: 'a container waits for CPU in more than 25 % of the time because of its limit',
  job: 'containers',
  appliesTo: runsAllTheTime,
  expr: (project) => {
    const increase = (metric: string) =>
      `sum by (environment, namespace, pod, container) (increase(${select('containers', metric, project, ',container!=""')}[5m]))`;
    return `${ofPods(`${increase(throttled)} / ${increase(periods)}`, project)} > 0.25`;
  },
  minutes: 15,
  summary: '{{ $labels.container }} in pod {{ $labels.pod }} of {{ $labels.namespace }} is throttled',
  description:
    'For 15 minutes the container has had to wait for CPU in {{ $value | humanizePercentage }} of the periods in which it ran.',
  tryOn: (subject) => {
    const counted = (share: number) => [
      seriesOf.podLabels(subject),
      seriesOf.ofPod('containers', subject, periods, growing(600), { container: 'app' }),
      seriesOf.ofPod('containers', subject, throttled, growing(600 * share), { container: 'app' }),
    ];
    return {
      troubled: counted(0.5),
      holdsFrom: 1,
      calm: [{ why: 'it is in one of ten periods', input: counted(0.1) }],
    };
  },
};
