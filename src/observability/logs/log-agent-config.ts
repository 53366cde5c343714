import { logStream } from '../../conventions/log-stream';
import { names } from '../../conventions/names';
import type { LogStore } from '../../model/log-store';
import { collectorService, memoryLimiter } from '../traces/collector-service';
import { components } from '../stack/components';
import type { Stack } from '../stack/stack';
import { kept, logExporter } from './log-exporter';
import {
  anyOf,
  documentStatements,
  namespaceIs,
  nobody,
  platformNamespaces,
  tenantStatements,
} from './log-statements';
import type { LogStatements } from './log-statements';

/** Where kubelets keep what containers write: `<namespace>_<pod>_<uid>/<container>/<restart>.log`. */
export const podLogsPath = '/var/log/pods';

/**
 * Configuration of the collector that reads on each node what containers wrote. Namespace and pod are read from the
 * path, which the kubelet makes, and nothing from the line; the project and its environment follow from the table of
 * namespaces. It asks no API server, and needs no token.
 */
export function logAgentConfig(stack: Stack, store: LogStore): unknown {
  const read = [...stack.tenants.map(({ namespace }) => namespace), ...platformNamespaces(stack)];
  const twice = comeByTcp(stack);
  return {
    extensions: {
      health_check: { endpoint: `0.0.0.0:${components.collectorHealth}` },
      [kept.name]: kept.config,
    },
    receivers: {
      filelog: {
        include: read.map((namespace) => `${podLogsPath}/${namespace}_*/*/*.log`),
        // A pod's first lines were written before it was found.
        start_at: 'beginning',
        include_file_path: true,
        include_file_name: false,
        max_log_size: '1MiB',
        storage: kept.name,
        // Rather wait than lose a line; the kubelet keeps the file meanwhile.
        retry_on_failure: { enabled: true, max_elapsed_time: '0s' },
        operators: [
          {
            type: 'container',
            format: stack.containerRuntime === 'cri-o' ? 'crio' : 'containerd',
            add_metadata_from_filepath: true,
          },
        ],
      },
    },
    processors: {
      memory_limiter: memoryLimiter,
      'transform/route': {
        error_mode: 'silent',
        log_statements: [
          tenantStatements(stack.tenants),
          serviceStatements(stack),
          documentStatements(stack),
          podStatements,
        ],
      },
      ...(twice.length === 0
        ? {}
        : { 'filter/twice': { error_mode: 'ignore', logs: { log_record: twice } } }),
    },
    exporters: { elasticsearch: logExporter(store) },
    service: collectorService(['health_check', kept.name], {
      logs: {
        receivers: ['filelog'],
        processors: ['memory_limiter', 'transform/route', ...(twice.length === 0 ? [] : ['filter/twice'])],
        exporters: ['elasticsearch'],
      },
    }),
  };
}

const pod = 'attributes["k8s.pod.name"]';

/** Pods are named after their service; those of nobody known, by what comes before the parts that change. */
const serviceStatements = ({ tenants }: Stack): LogStatements => ({
  context: 'resource',
  statements: [
    `set(attributes["data_stream.namespace"], "${logStream.platform}") where attributes["project"] == nil`,
    String.raw`set(attributes["service"], ExtractPatterns(${pod}, "^(?P<name>.+?)(-[a-z0-9]{5,10})?-([a-z0-9]{5}|[0-9]+)\\z")["name"])`,
    ...tenants.flatMap(({ namespace, telemetry: { services } = nobody }) =>
      services.length === 0
        ? []
        : [
            `set(attributes["service"], ExtractPatterns(${pod}, "^(?P<name>${anyOf(services)})-")["name"]) where ${namespaceIs(namespace)} and IsMatch(${pod}, "^(${anyOf(services)})-")`,
          ],
    ),
    'set(attributes["data_stream.dataset"], attributes["service"])',
    'replace_pattern(attributes["data_stream.dataset"], "-", "_")',
  ],
});

/** Lines of applications that send them by TCP as well, where they are kept already. */
const comeByTcp = ({ tenants }: Stack): string[] =>
  tenants.flatMap(({ namespace, telemetry: { logSenders } = nobody }) =>
    logSenders.length === 0
      ? []
      : [
          [
            `resource.${namespaceIs(namespace)}`,
            `resource.attributes["k8s.container.name"] == "${names.appContainer}"`,
            String.raw`IsMatch(resource.attributes["service"], "^(${anyOf(logSenders)})\\z")`,
          ].join(' and '),
        ],
  );

const podStatements: LogStatements = {
  context: 'log',
  statements: [
    'set(body["service"], resource.attributes["service"])',
    ...['pod', 'container'].map((key) => `set(body["${key}"], resource.attributes["k8s.${key}.name"])`),
  ],
};
