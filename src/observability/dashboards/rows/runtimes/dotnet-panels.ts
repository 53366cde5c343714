import type { Panel } from '../../panel';
import { processPanels } from './process-panels';

/** Names that prometheus-net gives by default (https://github.com/prometheus-net/prometheus-net). */
export const dotnetPanels = (pods: string): Panel[] => [
  {
    title: 'Garbage collection',
    description: 'Collections per second of each generation.',
    unit: 'ops',
    queries: [
      {
        expr: `sum by (generation) (rate(dotnet_collection_count_total{${pods}}[$__rate_interval]))`,
        legend: 'generation {{generation}}',
      },
    ],
  },
  {
    title: 'Managed memory',
    description: 'Bytes that each pod has allocated and not yet collected.',
    unit: 'bytes',
    queries: [{ expr: `max by (pod) (dotnet_total_memory_bytes{${pods}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Threads',
    description: 'Threads of the process of each pod.',
    unit: 'short',
    queries: [{ expr: `max by (pod) (process_num_threads{${pods}})`, legend: '{{pod}}' }],
  },
  ...processPanels(pods, 'process_working_set_bytes'),
];
