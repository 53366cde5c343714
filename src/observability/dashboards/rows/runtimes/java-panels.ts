import type { Panel } from '../../panel';

const range = '$__rate_interval';

/** Names that Micrometer gives (https://docs.micrometer.io/micrometer/reference/reference/jvm.html). */
export const javaPanels = (pods: string): Panel[] => [
  {
    title: 'Heap',
    description: 'Share of its greatest heap that each JVM uses.',
    unit: 'percentunit',
    queries: [
      {
        // A pool without a bound reports -1 as its maximum.
        expr: `sum by (pod) (jvm_memory_used_bytes{${pods},area="heap"}) / sum by (pod) (jvm_memory_max_bytes{${pods},area="heap"} > 0)`,
        legend: '{{pod}}',
      },
    ],
  },
  {
    title: 'Garbage collection',
    description: 'Share of the time that each JVM stood still to collect garbage.',
    unit: 'percentunit',
    queries: [
      { expr: `sum by (pod) (rate(jvm_gc_pause_seconds_sum{${pods}}[${range}]))`, legend: '{{pod}}' },
    ],
  },
  {
    title: 'Threads',
    description: 'Threads of each JVM that are alive.',
    unit: 'short',
    queries: [{ expr: `max by (pod) (jvm_threads_live_threads{${pods}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Database connections',
    description: 'Share of the connections of each Hikari pool that is in use. Empty without such a pool.',
    unit: 'percentunit',
    queries: [
      {
        expr: `max by (pod, pool) (hikaricp_connections_active{${pods}}) / max by (pod, pool) (hikaricp_connections_max{${pods}} > 0)`,
        legend: '{{pod}} {{pool}}',
      },
    ],
  },
  {
    title: 'Waiting for a database connection',
    description: 'Threads that wait for a connection of a Hikari pool. Empty without such a pool.',
    unit: 'short',
    queries: [
      { expr: `max by (pod, pool) (hikaricp_connections_pending{${pods}})`, legend: '{{pod}} {{pool}}' },
    ],
  },
  {
    title: 'Tomcat threads',
    description:
      'Share of the request threads that are busy. Tomcat tells with `server.tomcat.mbeanregistry.enabled` only.',
    unit: 'percentunit',
    queries: [
      {
        expr: `max by (pod) (tomcat_threads_busy_threads{${pods}}) / max by (pod) (tomcat_threads_config_max_threads{${pods}} > 0)`,
        legend: '{{pod}}',
      },
    ],
  },
  {
    title: 'Requests by path',
    description: 'Requests per second as the application counts them, by pattern of the path.',
    unit: 'reqps',
    queries: [
      {
        expr: `sum by (method, uri) (rate(http_server_requests_seconds_count{${pods}}[${range}]))`,
        legend: '{{method}} {{uri}}',
      },
    ],
  },
  {
    title: 'Duration by path',
    description: 'Mean time that the application took to answer, by pattern of the path.',
    unit: 's',
    queries: [
      {
        expr: `sum by (method, uri) (rate(http_server_requests_seconds_sum{${pods}}[${range}])) / sum by (method, uri) (rate(http_server_requests_seconds_count{${pods}}[${range}]))`,
        legend: '{{method}} {{uri}}',
      },
    ],
  },
  {
    title: 'Logged errors',
    description: 'Lines per second that the application logged as warning or error.',
    unit: 'ops',
    queries: [
      {
        expr: `sum by (level) (rate(logback_events_total{${pods},level=~"warn|error"}[${range}]))`,
        legend: '{{level}}',
      },
    ],
  },
];
