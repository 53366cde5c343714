import type { Panel } from '../../panel';

/** What client libraries of Prometheus say of a process (https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics). */
export const processPanels = (pods: string, memory = 'process_resident_memory_bytes'): Panel[] => [
  {
    title: 'CPU of the process',
    description: 'Processors that the process of each pod keeps busy.',
    unit: 'short',
    queries: [
      {
        expr: `sum by (pod) (rate(process_cpu_seconds_total{${pods}}[$__rate_interval]))`,
        legend: '{{pod}}',
      },
    ],
  },
  {
    title: 'Memory of the process',
    description: 'Memory that the process of each pod has in use.',
    unit: 'bytes',
    queries: [{ expr: `max by (pod) (${memory}{${pods}})`, legend: '{{pod}}' }],
  },
];
