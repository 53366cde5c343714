import type { Panel } from '../../panel';
import { processPanels } from './process-panels';

/** Names that prometheus_client gives by default (https://prometheus.github.io/client_python/collector/). */
export const pythonPanels = (pods: string): Panel[] => [
  {
    title: 'Garbage collection',
    description: 'Collections per second of each generation.',
    unit: 'ops',
    queries: [
      {
        expr: `sum by (generation) (rate(python_gc_collections_total{${pods}}[$__rate_interval]))`,
        legend: 'generation {{generation}}',
      },
    ],
  },
  {
    title: 'Open files',
    description: 'Share of the files and sockets that each process may open and has opened.',
    unit: 'percentunit',
    queries: [
      {
        expr: `max by (pod) (process_open_fds{${pods}}) / max by (pod) (process_max_fds{${pods}} > 0)`,
        legend: '{{pod}}',
      },
    ],
  },
  ...processPanels(pods),
];
