import type { AlertKind } from './alert-kind';
import { enoughRequests } from './enough-requests';
import { ofRecorded } from './of-recorded';
import { byService } from './selectors';
import { growing, seriesOf } from './series-of';

/** What nobody waits for; an objective of the service's own says more. */
const milliseconds = 10_000;

export const serviceSlow: AlertKind = {
  alert: 'ServiceSlow',
  severity: 'ticket',
  watches: '1 % of the requests take longer than 10 s',
  job: 'mesh',
  appliesTo: ({ hasHttp }) => hasHttp,
  expr: (project) =>
    `histogram_quantile(0.99, sum by (le, ${byService}) (${ofRecorded('durations', project)})) > ${milliseconds} and on (${byService}) ${ofRecorded('requests', project)} > ${enoughRequests}`,
  minutes: 15,
  summary: '{{ $labels.service }} in {{ $labels.namespace }} answers slowly',
  description:
    'For 15 minutes one of a hundred requests to {{ $labels.service }} in {{ $labels.namespace }} has taken longer than 10 s.',
  tryOn: (subject) => {
    const within = (le: string, perMinute: number) =>
      seriesOf.pod(subject, 'istio_request_duration_milliseconds_bucket', growing(perMinute), {
        reporter: 'destination',
        le,
      });
    const all = seriesOf.requests(subject, growing(600), { response_code: '200' });
    return {
      troubled: [all, within('10000', 588), within('30000', 600), within('+Inf', 600)],
      holdsFrom: 1,
      calm: [
        {
          why: 'one of a thousand does',
          input: [all, within('10000', 599.4), within('30000', 600), within('+Inf', 600)],
        },
      ],
    };
  },
};
