import type { Panel } from '../../panel';
import { processPanels } from './process-panels';

/** Names that client_golang gives by default (https://pkg.go.dev/github.com/prometheus/client_golang/prometheus/collectors). */
export const goPanels = (pods: string): Panel[] => [
  {
    title: 'Goroutines',
    description: 'Goroutines that exist in each pod.',
    unit: 'short',
    queries: [{ expr: `max by (pod) (go_goroutines{${pods}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Heap',
    description: 'Bytes on the heap of each pod that are in use.',
    unit: 'bytes',
    queries: [{ expr: `max by (pod) (go_memstats_heap_inuse_bytes{${pods}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Garbage collection',
    description: 'Share of the time that each pod stood still to collect garbage.',
    unit: 'percentunit',
    queries: [
      {
        expr: `sum by (pod) (rate(go_gc_duration_seconds_sum{${pods}}[$__rate_interval]))`,
        legend: '{{pod}}',
      },
    ],
  },
  ...processPanels(pods),
];
