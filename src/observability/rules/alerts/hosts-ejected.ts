import { proxyStatistics } from '../../../conventions/proxy-statistics';
import type { AlertKind } from './alert-kind';
import { ofClusters } from './of-clusters';
import { byService } from './selectors';
import { always, seriesOf } from './series-of';

const statistic = proxyStatistics.ejectedPods;

export const hostsEjected: AlertKind = {
  alert: 'HostsEjected',
  severity: 'ticket',
  watches: 'callers send nothing to a pod that keeps failing',
  job: 'mesh',
  appliesTo: ({ hasHttp, hasTcp = false, isCalled = true }) => (hasHttp || hasTcp) && isCalled,
  expr: (project) => `max by (${byService}) (${ofClusters(statistic, project)}) > 0`,
  minutes: 10,
  summary: '{{ $value }} pods of {{ $labels.service }} in {{ $labels.namespace }} get no requests',
  description:
    'For 10 minutes a caller has kept away from pods of {{ $labels.service }} that failed several times in a row.',
  statistics: { of: 'callers', read: [statistic] },
  tryOn: (subject) => ({
    troubled: [seriesOf.ofCaller(subject, statistic.metric, always(1))],
    holdsFrom: 0,
    calm: [{ why: 'none is ejected', input: [seriesOf.ofCaller(subject, statistic.metric, always(0))] }],
  }),
};
