import type { AlertKind } from './alert-kind';
import { flaggedRequests } from './flagged-requests';
import { growing, seriesOf } from './series-of';

export const requestsTimedOut: AlertKind = {
  alert: 'RequestsTimedOut',
  severity: 'ticket',
  watches: 'callers give up on requests after the time-out (Envoy: UT)',
  job: 'mesh',
  appliesTo: ({ hasHttp, isCalled = true, hasTimeout = false }) => hasHttp && isCalled && hasTimeout,
  expr: (project) => flaggedRequests(project, 'UT'),
  minutes: 10,
  summary: 'Requests to {{ $labels.service }} in {{ $labels.namespace }} take too long',
  description:
    'For 10 minutes callers have given up on {{ $value | humanize }} requests a second. The service does not count them as errors.',
  tryOn: (subject) => ({
    troubled: [seriesOf.flagged(subject, growing(60), 'UT')],
    holdsFrom: 1,
    calm: [{ why: 'few requests do', input: [seriesOf.flagged(subject, growing(3), 'UT')] }],
  }),
};
