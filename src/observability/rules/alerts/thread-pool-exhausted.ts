import type { AlertKind } from './alert-kind';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const busy = 'tomcat_threads_busy_threads';
const max = 'tomcat_threads_config_max_threads';

export const threadPoolExhausted: AlertKind = {
  alert: 'ThreadPoolExhausted',
  severity: 'page',
  watches: 'more than 90 % of the threads that answer requests are busy',
  job: 'mesh',
  appliesTo: ({ jvm }) => jvm?.threads ?? false,
  expr: (project) => {
    const threads = (metric: string) =>
      `max by (environment, namespace, service, pod, name) (${select('mesh', metric, project)})`;
    return `${threads(busy)} / (${threads(max)} > 0) > 0.9`;
  },
  minutes: 5,
  summary: '{{ $labels.pod }} in {{ $labels.namespace }} has hardly a thread left',
  description:
    'For 5 minutes {{ $value | humanizePercentage }} of the threads of {{ $labels.name }} have been busy: further requests wait.',
  tryOn: (subject) => {
    const working = (threads: number) => [
      seriesOf.pod(subject, busy, always(threads), { name: 'http-nio-8080' }),
      seriesOf.pod(subject, max, always(200), { name: 'http-nio-8080' }),
    ];
    return {
      troubled: working(190),
      holdsFrom: 0,
      calm: [{ why: 'half of them rest', input: working(100) }],
    };
  },
};
