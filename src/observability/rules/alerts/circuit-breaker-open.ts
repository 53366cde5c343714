import type { AlertKind } from './alert-kind';
import { flaggedRequests } from './flagged-requests';
import { growing, seriesOf } from './series-of';

/** By the requests that were refused: the gauge of Envoy flaps faster than it is scraped (envoyproxy/envoy#36771). */
export const circuitBreakerOpen: AlertKind = {
  alert: 'CircuitBreakerOpen',
  severity: 'page',
  watches: 'the circuit breaker refuses requests (Envoy: UO)',
  job: 'mesh',
  appliesTo: ({ hasHttp, isCalled = true }) => hasHttp && isCalled,
  expr: (project) => flaggedRequests(project, 'UO'),
  minutes: 5,
  summary: 'The circuit breaker of {{ $labels.service }} in {{ $labels.namespace }} is open',
  description:
    'For 5 minutes callers have had as many connections or waiting requests as they may, so that {{ $value | humanize }} requests a second to {{ $labels.service }} were refused.',
  tryOn: (subject) => ({
    troubled: [seriesOf.flagged(subject, growing(60), 'UO')],
    holdsFrom: 1,
    calm: [
      { why: 'few requests are refused', input: [seriesOf.flagged(subject, growing(3), 'UO')] },
      { why: 'they fail for another reason', input: [seriesOf.flagged(subject, growing(60), 'UT')] },
    ],
  }),
};
