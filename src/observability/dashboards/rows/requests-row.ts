import { meshPromql } from '../../rules/mesh-promql';
import type { Panel } from '../panel';
import type { Row } from './row';

const range = '$__rate_interval';
/** What reaches the service, as its own proxies count it. */
export const requestsRow: Row = ({ hasHttp, hasTcp = false }, { own }) => ({
  title: 'Requests',
  collapsed: false,
  panels: hasHttp ? requests(own) : hasTcp ? bytes(own) : [],
});

const requests = (own: string): Panel[] => [
  {
    title: 'Requests',
    description: 'Requests received per second, by the status of the answer.',
    unit: 'reqps',
    queries: [{ expr: meshPromql.requests(own, range, 'response_code'), legend: '{{response_code}}' }],
  },
  {
    title: 'Errors',
    description: 'Share of the received requests that were answered with a 5xx status, by version.',
    unit: 'percentunit',
    queries: [
      { expr: meshPromql.errorRatio(own, range, 'destination_version'), legend: '{{destination_version}}' },
    ],
  },
  {
    title: 'Duration',
    description: 'Time within which half, 90 % and 99 % of the received requests were answered.',
    unit: 'ms',
    queries: [0.5, 0.9, 0.99].map((quantile) => ({
      expr: meshPromql.latency(quantile, own, range, 'service'),
      legend: `p${quantile * 100}`,
    })),
  },
];

const bytes = (own: string): Panel[] => [
  {
    title: 'Traffic',
    description: 'Bytes per second over the connections to the service, both directions.',
    unit: 'Bps',
    queries: [{ expr: meshPromql.tcpBytes(own, range, 'pod'), legend: '{{pod}}' }],
  },
];
