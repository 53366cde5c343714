import type { Panel } from '../panel';
import type { ServiceSelectors } from '../service-selectors';
import type { Row } from './row';

const caller = 'source_workload_namespace, source_workload, response_flags';
/** Flags may be joined by commas (https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage). */
const flagged = (...flags: readonly string[]) => `response_flags=~"(.*,)?(${flags.join('|')})(,.*)?"`;

/** What protects the service from its callers, and them from it. */
export const resilienceRow: Row = (
  { hasHttp, circuitBreaker = false, hasRetries = false, isLimited },
  selectors,
) => ({
  title: 'Resilience',
  collapsed: true,
  panels: [
    ...(circuitBreaker && hasHttp ? [refused(selectors)] : []),
    ...(circuitBreaker ? [ejected(selectors)] : []),
    ...(hasRetries && hasHttp ? [retried(selectors)] : []),
    ...(isLimited ? [limited(selectors)] : []),
  ],
});

const refused = ({ sent }: ServiceSelectors): Panel => ({
  title: 'Circuit open',
  description:
    'Requests per second that the proxy of the caller refused to send: limit of connections or requests reached (UO), no pod left that is not ejected (UH).',
  unit: 'reqps',
  queries: [
    {
      expr: `sum by (${caller}) (rate(istio_requests_total{${sent},${flagged('UO', 'UH')}}[$__rate_interval]))`,
      legend: '{{source_workload_namespace}}/{{source_workload}} {{response_flags}}',
    },
  ],
});

const ejected = ({ clusters }: ServiceSelectors): Panel => ({
  title: 'Ejected pods',
  description:
    'Pods of the service that the proxies of a caller leave out at the moment, after errors in a row.',
  unit: 'short',
  queries: [
    {
      expr: `max by (namespace, service) (envoy_cluster_outlier_detection_ejections_active{${clusters}})`,
      legend: '{{namespace}}/{{service}}',
    },
  ],
});

const retried = ({ clusters }: ServiceSelectors): Panel => ({
  title: 'Retries',
  description: 'Attempts per second after the first, by caller: load that the service gets on top.',
  unit: 'reqps',
  queries: [
    {
      expr: `sum by (namespace, service) (rate(envoy_cluster_upstream_rq_retry{${clusters}}[$__rate_interval]))`,
      legend: '{{namespace}}/{{service}}',
    },
  ],
});

const limited = ({ pods }: ServiceSelectors): Panel => ({
  title: 'Rate limited',
  description: 'Requests per second that a rate limit answered with 429, by caller.',
  unit: 'reqps',
  queries: [
    {
      expr: `sum by (source_workload_namespace, source_workload) (rate(istio_requests_total{${pods},reporter="destination",response_code="429",${flagged('RL')}}[$__rate_interval]))`,
      legend: '{{source_workload_namespace}}/{{source_workload}}',
    },
  ],
});
