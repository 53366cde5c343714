import { names } from '../../conventions/names';
import type { RecordingRule } from '../rules/rule-group';
import type { Stack } from '../stack/stack';
import { objectiveSeries } from './objective-series';
import type { ServiceObjective } from './objectives-of';

/** The server's fault over gRPC (https://opentelemetry.io/docs/specs/semconv/rpc/grpc/), where HTTP says 200. */
const grpcFailures = '2|4|12|13|14|15';

/**
 * Requests of the last five minutes, and those of them that missed an objective: two rules for all services with an
 * objective of the same name.
 *
 * The callers' proxies count. A request that finds no pod, an open circuit breaker or a broken connection is never
 * seen by the proxy of the service, and an outage would look like silence. As mTLS is strict, every caller has a
 * proxy, and gateways are callers too. Whose proxies may say something about these services is known: the series
 * of all others, which could claim anything, are left out.
 */
export function measuredRules(
  { cluster, gateway }: Stack,
  project: string,
  objectives: readonly ServiceObjective[],
): RecordingRule[] {
  const slos = new Map(objectives.map(({ name, thresholdMs }) => [name, thresholdMs]));
  return [...slos].flatMap(([slo, thresholdMs]) => {
    const of = objectives.filter(({ name }) => name === slo);
    const callers = callersOf(of, gateway !== undefined);
    // Nobody may call: there is nothing to count, and an empty list would select everybody.
    if (callers === '') return [];
    const selector = [
      'job=~"gateways|mesh-pods"',
      `namespace=~"${callers}"`,
      'reporter="source"',
      `destination_service_namespace=~"${distinct(of.map(({ service }) => service.namespace))}"`,
      `destination_service_name=~"${distinct(of.map(({ service }) => service.name))}"`,
    ].join(',');
    const labels = { cluster, project, slo };
    const own = `{project="${project}",slo="${slo}"}`;
    const info = `* on (namespace, service) group_left (environment, slo_window) ${objectiveSeries.info}${own}`;
    const requests = `${objectiveSeries.requests('5m')}${own}`;
    const count = (metric: string, more: string) => `${increase(metric, `${selector},${more}`)} ${info}`;
    return thresholdMs === undefined
      ? [
          {
            record: objectiveSeries.requests('5m'),
            expr: count('istio_requests_total', answered),
            labels,
          },
          {
            record: objectiveSeries.errors('5m'),
            // 0 and not nothing while none fails.
            expr: `(${failures(selector)} ${info}) or on (namespace, service) ${requests} * 0`,
            labels,
          },
        ]
      : [
          {
            record: objectiveSeries.requests('5m'),
            expr: count('istio_request_duration_milliseconds_count', succeeded),
            labels,
          },
          {
            record: objectiveSeries.errors('5m'),
            // Increases are estimates, so that the one bucket may seem to have more than all.
            expr: `clamp_min(${requests} - on (namespace, service) group_left () ${increase('istio_request_duration_milliseconds_bucket', `${selector},${succeeded},${bucket(thresholdMs)}`)}, 0)`,
            labels,
          },
        ];
  });
}

/** Not the requests whose client left before there was an answer. */
const answered = 'response_code!="0"';
const succeeded = `response_code!~"0|5..",grpc_response_status!~"${grpcFailures}"`;
/** Prometheus 3 writes 500 as 500.0 (https://prometheus.io/docs/prometheus/latest/migration/). */
const bucket = (thresholdMs: number) => `le=~"${thresholdMs}(\\\\.0)?"`;

const increase = (metric: string, selector: string) =>
  ofService(`sum by (${destination}) (increase(${metric}{${selector}}[5m]))`);

const failures = (selector: string) => {
  const failed = (how: string) => `increase(istio_requests_total{${selector},${how}}[5m])`;
  return ofService(
    `sum by (${destination}) (${failed('response_code=~"5.."')} or ${failed(`grpc_response_status=~"${grpcFailures}"`)})`,
  );
};

const destination = 'destination_service_namespace, destination_service_name';

/** Renames what a caller says of the other side to what the other side is called: `service` was the caller's own. */
const ofService = (expr: string) =>
  `sum by (namespace, service) (${renamed(renamed(expr, 'namespace', 'destination_service_namespace'), 'service', 'destination_service_name')})`;

const renamed = (expr: string, to: string, from: string) =>
  `label_replace(${expr}, "${to}", "$1", "${from}", "(.+)")`;

const distinct = (values: readonly string[]) => [...new Set(values)].toSorted().join('|');

function callersOf(objectives: readonly ServiceObjective[], hasGateways: boolean): string {
  return distinct(
    objectives.flatMap(({ service: { objectives: { callers = [], isExposed = false } = {} } }) => [
      ...callers,
      ...(isExposed && hasGateways ? [names.ingressNamespace] : []),
    ]),
  );
}
