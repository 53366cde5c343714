import type { AlertKind } from './alert-kind';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const used = 'jvm_memory_used_bytes';
const max = 'jvm_memory_max_bytes';
const heap = ',area="heap"';

export const jvmHeapNearlyFull: AlertKind = {
  alert: 'JvmHeapNearlyFull',
  severity: 'ticket',
  watches: 'a JVM uses more than 90 % of its greatest heap',
  job: 'mesh',
  appliesTo: ({ jvm }) => jvm !== undefined,
  expr: (project) => {
    const sum = (metric: string, more = '') =>
      `sum by (environment, namespace, service, pod) (${select('mesh', metric, project, heap)}${more})`;
    // A pool without a bound says -1.
    return `${sum(used)} / ${sum(max, ' > 0')} > 0.9`;
  },
  minutes: 15,
  summary:
    'The heap of {{ $labels.pod }} in {{ $labels.namespace }} is {{ $value | humanizePercentage }} full',
  description:
    'For 15 minutes the JVM has used more than 90 % of its greatest heap: it spends more and more time on making room, until it fails.',
  tryOn: (subject) => {
    const pool = (id: string, bytes: number, bound: number) => [
      seriesOf.pod(subject, used, always(bytes), { area: 'heap', id }),
      seriesOf.pod(subject, max, always(bound), { area: 'heap', id }),
    ];
    return {
      troubled: [...pool('G1 Old Gen', 950, 1000), ...pool('G1 Eden Space', 10, -1)],
      holdsFrom: 0,
      calm: [
        { why: 'there is room', input: [...pool('G1 Old Gen', 800, 1000), ...pool('G1 Eden Space', 10, -1)] },
      ],
    };
  },
};
