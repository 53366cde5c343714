import { proxyStatistics } from '../../../conventions/proxy-statistics';
import type { AlertKind } from './alert-kind';
import { ofClusters } from './of-clusters';
import { byService } from './selectors';
import { always, growing, seriesOf } from './series-of';

const statistic = proxyStatistics.refusedConnections;

/** The circuit breaker of what is no HTTP: there is no request that a flag could be on. */
export const connectionsRefused: AlertKind = {
  alert: 'ConnectionsRefused',
  severity: 'page',
  watches: 'the circuit breaker refuses connections',
  job: 'mesh',
  appliesTo: ({ hasTcp = false, isCalled = true }) => hasTcp && isCalled,
  expr: (project) =>
    `sum by (${byService}) (${ofClusters(statistic, project, (counter) => `rate(${counter}[5m])`)}) > 0`,
  minutes: 5,
  summary: 'Callers have no more connections to {{ $labels.service }} in {{ $labels.namespace }}',
  description:
    'For 5 minutes some caller has had as many connections to {{ $labels.service }} as it may: what it opens beyond them is refused.',
  statistics: { of: 'callers', read: [statistic] },
  tryOn: (subject) => ({
    troubled: [seriesOf.ofCaller(subject, statistic.metric, growing(6))],
    holdsFrom: 1,
    calm: [
      { why: 'none was refused of late', input: [seriesOf.ofCaller(subject, statistic.metric, always(6))] },
    ],
  }),
};
