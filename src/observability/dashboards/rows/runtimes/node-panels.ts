import type { Panel } from '../../panel';
import { processPanels } from './process-panels';

/** Names that prom-client gives by default (https://github.com/siimon/prom-client#default-metrics). */
export const nodePanels = (pods: string): Panel[] => [
  {
    title: 'Event loop',
    description: 'Time by which 99 % of what was due in the event loop of each pod came late at most.',
    unit: 's',
    queries: [{ expr: `max by (pod) (nodejs_eventloop_lag_p99_seconds{${pods}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Heap',
    description: 'Heap of V8 that each pod uses.',
    unit: 'bytes',
    queries: [{ expr: `max by (pod) (nodejs_heap_size_used_bytes{${pods}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Garbage collection',
    description: 'Share of the time that each pod spent on collecting garbage.',
    unit: 'percentunit',
    queries: [
      {
        expr: `sum by (pod) (rate(nodejs_gc_duration_seconds_sum{${pods}}[$__rate_interval]))`,
        legend: '{{pod}}',
      },
    ],
  },
  ...processPanels(pods),
];
