import { proxyStatistics } from '../../../conventions/proxy-statistics';
import type { AlertKind } from './alert-kind';
import { enoughRequests } from './enough-requests';
import { ofClusters } from './of-clusters';
import { ofRecorded } from './of-recorded';
import { byService } from './selectors';
import { growing, seriesOf } from './series-of';

const statistic = proxyStatistics.retries;

export const retriesHigh: AlertKind = {
  alert: 'RetriesHigh',
  severity: 'ticket',
  watches: 'more than 20 % of the requests are repeated ones',
  job: 'mesh',
  appliesTo: ({ hasHttp, isCalled = true, hasRetries = false }) => hasHttp && isCalled && hasRetries,
  expr: (project) =>
    `sum by (${byService}) (${ofClusters(statistic, project, (counter) => `rate(${counter}[5m])`)}) / on (${byService}) (${ofRecorded('requests', project)} > ${enoughRequests}) > 0.2`,
  minutes: 15,
  summary:
    'Callers repeat {{ $value | humanizePercentage }} of the requests to {{ $labels.service }} in {{ $labels.namespace }}',
  description:
    'For 15 minutes callers have sent every fifth request to {{ $labels.service }} again: it fails more often than its answers show.',
  statistics: { of: 'callers', read: [statistic] },
  tryOn: (subject) => {
    const received = seriesOf.requests(subject, growing(600), { response_code: '200' });
    return {
      troubled: [received, seriesOf.ofCaller(subject, statistic.metric, growing(180))],
      holdsFrom: 1,
      calm: [
        {
          why: 'one in ten is',
          input: [received, seriesOf.ofCaller(subject, statistic.metric, growing(60))],
        },
      ],
    };
  },
};
