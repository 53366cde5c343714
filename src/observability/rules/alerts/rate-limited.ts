import type { AlertKind } from './alert-kind';
import { enoughRequests } from './enough-requests';
import { ofRecorded } from './of-recorded';
import { byService, select } from './selectors';
import { growing, seriesOf } from './series-of';

/** By Envoy's flag, which an application that answers 429 by itself does not set; both kinds of limits do. */
const limited = ',reporter="destination",response_flags=~"(.*,)?RL(,.*)?"';

export const rateLimited: AlertKind = {
  alert: 'RateLimited',
  severity: 'ticket',
  watches: 'more than 5 % of the requests are over a rate limit (Envoy: RL)',
  job: 'mesh',
  appliesTo: ({ hasHttp, rateLimits }) => hasHttp && rateLimits !== undefined,
  expr: (project) =>
    `sum by (${byService}) (rate(${select('mesh', 'istio_requests_total', project, limited)}[5m])) / on (${byService}) (${ofRecorded('requests', project)} > ${enoughRequests}) > 0.05`,
  minutes: 15,
  summary:
    '{{ $labels.service }} in {{ $labels.namespace }} refuses {{ $value | humanizePercentage }} of its requests',
  description:
    'For 15 minutes more than 5 % of the requests to {{ $labels.service }} have been over one of its rate limits and were answered with 429.',
  tryOn: (subject) => {
    const answered = (perMinute: number, response_code: string, response_flags: string) =>
      seriesOf.requests(subject, growing(perMinute), { response_code, response_flags });
    return {
      troubled: [answered(540, '200', '-'), answered(60, '429', 'RL')],
      holdsFrom: 1,
      calm: [
        { why: 'one in a hundred is', input: [answered(594, '200', '-'), answered(6, '429', 'RL')] },
        {
          why: 'the application itself answers 429',
          input: [answered(540, '200', '-'), answered(60, '429', '-')],
        },
      ],
    };
  },
};
