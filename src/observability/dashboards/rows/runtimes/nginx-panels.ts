import type { Panel } from '../../panel';

/** Names that NGINX Prometheus Exporter gives (https://github.com/nginx/nginx-prometheus-exporter#exported-metrics). */
export const nginxPanels = (pods: string): Panel[] => [
  {
    title: 'Connections',
    description: 'Connections of clients that each pod has open.',
    unit: 'short',
    queries: [{ expr: `max by (pod) (nginx_connections_active{${pods}})`, legend: '{{pod}}' }],
  },
  {
    title: 'Requests of NGINX',
    description: 'Requests per second as NGINX counts them.',
    unit: 'reqps',
    queries: [
      {
        expr: `sum by (pod) (rate(nginx_http_requests_total{${pods}}[$__rate_interval]))`,
        legend: '{{pod}}',
      },
    ],
  },
  {
    title: 'Dropped connections',
    description: 'Connections per second that were accepted and then not handled.',
    unit: 'ops',
    queries: [
      {
        expr: `sum by (pod) (rate(nginx_connections_accepted{${pods}}[$__rate_interval])) - sum by (pod) (rate(nginx_connections_handled{${pods}}[$__rate_interval]))`,
        legend: '{{pod}}',
      },
    ],
  },
];
