import type { AlertKind } from './alert-kind';
import { ofRecorded } from './of-recorded';
import { enoughRequests } from './enough-requests';
import { growing, seriesOf } from './series-of';

export const serviceErrors: AlertKind = {
  alert: 'ServiceErrors',
  severity: 'page',
  watches: 'more than 5 % of the requests are answered with a 5xx status',
  job: 'mesh',
  appliesTo: ({ hasHttp }) => hasHttp,
  expr: (project) =>
    `${ofRecorded('errorRatio', project)} > 0.05 and ${ofRecorded('requests', project)} > ${enoughRequests}`,
  minutes: 5,
  summary:
    '{{ $labels.service }} in {{ $labels.namespace }} fails {{ $value | humanizePercentage }} of its requests',
  description:
    'More than 5 % of the requests to {{ $labels.service }} in {{ $labels.namespace }} were answered with a 5xx status for 5 minutes.',
  tryOn: (subject) => {
    const answered = (code: number, perMinute: number) =>
      seriesOf.requests(subject, growing(perMinute), { response_code: String(code) });
    return {
      // Ten requests a second, of which one in ten fails.
      troubled: [answered(200, 540), answered(503, 60)],
      holdsFrom: 1,
      calm: [
        { why: 'one of fifty fails', input: [answered(200, 588), answered(503, 12)] },
        { why: 'all fail, but they are few', input: [answered(500, 3)] },
      ],
    };
  },
};
