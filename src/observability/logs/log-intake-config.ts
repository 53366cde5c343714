import { logStream } from '../../conventions/log-stream';
import type { LogStore } from '../../model/log-store';
import { components } from '../stack/components';
import type { ObservedTenant } from '../stack/observed-tenant';
import { collectorService, memoryLimiter } from '../traces/collector-service';
import { kept, logExporter } from './log-exporter';
import type { IntakePort } from './intake-tenants';
import { anyOf, documentStatements, namespaceIs, nobody, tenantStatements } from './log-statements';
import type { LogStatements } from './log-statements';

/**
 * Configuration of the collector that takes logs by TCP, an object a line, as logstash-logback-encoder sends them
 * (https://github.com/logfellow/logstash-logback-encoder#tcp-appenders). It listens on a port for each namespace and
 * takes what comes in there for that namespace's; that nobody else comes in is what policies see to. Which service of
 * the namespace a line is of, the line says, and is believed where there is such a service that sends logs.
 */
export function logIntakeConfig(
  { cluster }: { readonly cluster: string },
  senders: readonly IntakePort[],
  store: LogStore,
): unknown {
  const tenants = senders.map(({ tenant }) => tenant);
  return {
    extensions: {
      health_check: { endpoint: `0.0.0.0:${components.collectorHealth}` },
      [kept.name]: kept.config,
    },
    receivers: Object.fromEntries(senders.map((sender) => [receiverOf(sender), receiver(sender)])),
    processors: {
      memory_limiter: memoryLimiter,
      'transform/route': {
        error_mode: 'silent',
        log_statements: [
          tenantStatements(tenants),
          documentStatements({ cluster }),
          serviceStatements(tenants),
        ],
      },
    },
    exporters: { elasticsearch: logExporter(store) },
    service: collectorService(['health_check', kept.name], {
      logs: {
        receivers: senders.map(receiverOf),
        processors: ['memory_limiter', 'transform/route'],
        exporters: ['elasticsearch'],
      },
    }),
  };
}

const receiverOf = ({ tenant }: IntakePort) => `tcplog/${tenant.namespace}`;

const receiver = ({ tenant, port }: IntakePort) => ({
  listen_address: `0.0.0.0:${port}`,
  // A longer line comes in pieces, of which none is an object.
  max_log_size: '1MiB',
  encoding: 'utf-8',
  resource: { 'k8s.namespace.name': tenant.namespace },
  retry_on_failure: { enabled: true, max_elapsed_time: '0s' },
  // Senders keep a connection alive by empty lines.
  operators: [{ type: 'filter', expr: String.raw`body matches "^\\s*\\z"` }],
});

const serviceStatements = (tenants: readonly ObservedTenant[]): LogStatements => ({
  context: 'log',
  statements: [
    `set(attributes["data_stream.dataset"], "${logStream.unknown}")`,
    ...tenants.map(({ namespace, telemetry: { logSenders } = nobody }) => {
      const known = String.raw`IsString(body["service"]) and IsMatch(body["service"], "^(${anyOf(logSenders)})\\z")`;
      return `set(attributes["data_stream.dataset"], body["service"]) where resource.${namespaceIs(namespace)} and ${known}`;
    }),
    'replace_pattern(attributes["data_stream.dataset"], "-", "_")',
  ],
});
