import { proxyStatistics } from '../../../conventions/proxy-statistics';
import type { AlertKind } from './alert-kind';
import { byService, select } from './selectors';
import { always, growing, seriesOf } from './series-of';

const statistic = proxyStatistics.uncountedRequests;

export const rateLimitUnavailable: AlertKind = {
  alert: 'RateLimitUnavailable',
  severity: 'ticket',
  watches: 'the service that counts requests for the whole cluster does not answer',
  job: 'mesh',
  appliesTo: ({ rateLimits }) => rateLimits?.shared ?? false,
  expr: (project) => `sum by (${byService}) (rate(${select('mesh', statistic.metric, project)}[5m])) > 0`,
  minutes: 5,
  summary: 'Requests to {{ $labels.service }} in {{ $labels.namespace }} are not counted',
  description:
    'For 5 minutes the proxies of {{ $labels.service }} have had no answer about its limits: requests pass unlimited, or are refused, as the platform decided.',
  statistics: { of: 'itself', read: [statistic] },
  tryOn: (subject) => {
    const errors = (values: string) =>
      seriesOf.pod(subject, statistic.metric, values, { cluster_name: 'inbound|8080||' });
    return {
      troubled: [errors(growing(6))],
      holdsFrom: 1,
      calm: [{ why: 'it was away once', input: [errors(always(6))] }],
    };
  },
};
