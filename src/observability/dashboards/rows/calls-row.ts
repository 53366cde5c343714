import { jobs } from '../../scraping/jobs';
import type { Panel } from '../panel';
import type { ServiceSelectors } from '../service-selectors';
import type { Row } from './row';

const caller = 'source_workload_namespace, source_workload';
const callee = 'destination_service_namespace, destination_service_name';
const requests = (selector: string, by: string) =>
  `sum by (${by}) (rate(istio_requests_total{${selector}}[$__rate_interval]))`;
const failed = (selector: string, by: string) =>
  `(${requests(`${selector},response_code=~"5.."`, by)} or 0 * ${requests(selector, by)}) / ${requests(selector, by)}`;
const legend = (by: string) =>
  by
    .split(', ')
    .map((label) => `{{${label}}}`)
    .join('/');

/** Who calls the service, and what it calls. */
export const callsRow: Row = ({ hasHttp, hasCallees = false }, selectors) => ({
  title: 'Callers and callees',
  collapsed: false,
  panels: [...(hasHttp ? callers(selectors) : []), ...(hasCallees ? calls(selectors) : [])],
});

const callers = ({ own, sent }: ServiceSelectors): Panel[] => [
  {
    title: 'Who calls',
    description: 'Requests received per second, by the workload or gateway that sent them.',
    unit: 'reqps',
    queries: [
      {
        expr: requests(`job="${jobs.mesh}",reporter="destination",${own}`, caller),
        legend: legend(caller),
      },
    ],
  },
  {
    title: 'Whose calls fail',
    description:
      "Share of each caller's requests that ended with a 5xx status, as the caller saw it: those that never reached the service count too.",
    unit: 'percentunit',
    queries: [{ expr: failed(sent, caller), legend: legend(caller) }],
  },
];

const calls = ({ pods }: ServiceSelectors): Panel[] => {
  const sent = `${pods},reporter="source"`;
  return [
    {
      title: 'What it calls',
      description: 'HTTP requests that the service sent per second, by the service that they were for.',
      unit: 'reqps',
      queries: [{ expr: requests(sent, callee), legend: legend(callee) }],
    },
    {
      title: 'Which calls fail',
      description: 'Share of its requests to each service that ended with a 5xx status, as it saw it.',
      unit: 'percentunit',
      queries: [{ expr: failed(sent, callee), legend: legend(callee) }],
    },
    {
      title: 'How long its calls take',
      description: 'Time within which 99 % of its requests to each service were answered.',
      unit: 'ms',
      queries: [
        {
          expr: `histogram_quantile(0.99, sum by (le, ${callee}) (rate(istio_request_duration_milliseconds_bucket{${sent}}[$__rate_interval])))`,
          legend: legend(callee),
        },
      ],
    },
  ];
};
