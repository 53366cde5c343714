import { meshPromql } from '../rules/mesh-promql';
import type { Panel } from './panel';

const range = '$__rate_interval';

/** Rate, errors and duration of the requests that `selector` matches, a line for each value of the labels `by`. */
export function redPanels(selector: string, by: readonly [string, ...string[]]): Panel[] {
  const grouping = by.join(', ');
  const legend = by.map((label) => `{{${label}}}`).join(' ');
  return [
    {
      title: 'Requests',
      description: 'Requests received per second, as counted by the proxy of the service.',
      unit: 'reqps',
      queries: [{ expr: meshPromql.requests(selector, range, grouping), legend }],
    },
    {
      title: 'Errors',
      description: 'Share of the received requests that were answered with a 5xx status.',
      unit: 'percentunit',
      queries: [{ expr: meshPromql.errorRatio(selector, range, grouping), legend }],
    },
    {
      title: 'Duration',
      description: 'Time within which half and 99 % of the received requests were answered.',
      unit: 'ms',
      queries: [0.5, 0.99].map((quantile) => ({
        expr: meshPromql.latency(quantile, selector, range, grouping),
        legend: `${legend} p${quantile * 100}`,
      })),
    },
  ];
}
