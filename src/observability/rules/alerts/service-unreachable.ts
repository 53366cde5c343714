import type { AlertKind } from './alert-kind';
import { flaggedRequests } from './flagged-requests';
import { growing, seriesOf } from './series-of';

export const serviceUnreachable: AlertKind = {
  alert: 'ServiceUnreachable',
  severity: 'page',
  watches: 'requests find no pod that takes them (Envoy: UH, UF)',
  job: 'mesh',
  appliesTo: ({ hasHttp, isCalled = true }) => hasHttp && isCalled,
  expr: (project) => flaggedRequests(project, 'UH|UF'),
  minutes: 5,
  summary: '{{ $labels.service }} in {{ $labels.namespace }} does not take requests',
  description:
    'For 5 minutes {{ $value | humanize }} requests a second found no healthy pod of {{ $labels.service }} in {{ $labels.namespace }}, or no connection to it. The service itself has not seen them.',
  tryOn: (subject) => ({
    troubled: [seriesOf.flagged(subject, growing(60), 'UF,URX')],
    holdsFrom: 1,
    calm: [
      { why: 'few requests do', input: [seriesOf.flagged(subject, growing(3), 'UF')] },
      { why: 'the circuit breaker refused them', input: [seriesOf.flagged(subject, growing(60), 'UO')] },
    ],
  }),
};
