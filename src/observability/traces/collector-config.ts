import { names } from '../../conventions/names';
import { telemetryNames } from '../../conventions/telemetry-names';
import { components } from '../stack/components';
import type { Stack } from '../stack/stack';
import { collectorService, memoryLimiter } from './collector-service';

/**
 * Configuration of the collector that spans come to (https://opentelemetry.io/docs/collector/configuration/).
 *
 * Whose spans they are is known from the sender's certificate: the collector's proxy, which lets nobody in without
 * one, appends it to `x-forwarded-client-cert`, so that the last entry is always its own, whatever the sender wrote
 * there. What a sender says of its namespace, project or environment is thrown away first.
 */
export function collectorConfig(stack: Stack): unknown {
  const { traceStore } = components;
  return {
    extensions: { health_check: { endpoint: `0.0.0.0:${components.collectorHealth}` } },
    receivers: {
      otlp: {
        protocols: {
          grpc: { endpoint: `0.0.0.0:${telemetryNames.grpcPort}`, include_metadata: true },
          http: { endpoint: `0.0.0.0:${telemetryNames.httpPort}`, include_metadata: true },
        },
      },
    },
    processors: {
      memory_limiter: memoryLimiter,
      'resource/sender': { attributes: sender(stack) },
      'transform/tenant': {
        error_mode: 'ignore',
        trace_statements: [{ context: 'resource', statements: tenantStatements(stack) }],
      },
      // After the sender is known: a batch has spans of many.
      batch: { timeout: '2s', send_batch_size: 2048, send_batch_max_size: 4096 },
    },
    exporters: {
      otlp: {
        endpoint: `${names.host(traceStore.name, stack.namespace)}:${traceStore.otlp}`,
        tls: { insecure: true },
        sending_queue: { enabled: true, queue_size: 1000 },
        retry_on_failure: { enabled: true, max_elapsed_time: '300s' },
      },
    },
    service: collectorService(['health_check'], {
      traces: {
        receivers: ['otlp'],
        processors: ['memory_limiter', 'resource/sender', 'transform/tenant', 'batch'],
        exporters: ['otlp'],
      },
    }),
  };
}

/** Where the certificate's identity is kept until the namespace is read from it. */
const certificate = 'meshwright.sender';

function sender({ trustDomain }: Stack): readonly unknown[] {
  const ours = ['k8s.namespace.name', 'service_account', 'project', 'environment'];
  const domain = trustDomain.replaceAll('.', String.raw`\.`);
  return [
    ...[certificate, ...ours].map((key) => ({ key, action: 'delete' })),
    { key: certificate, from_context: 'metadata.x-forwarded-client-cert', action: 'upsert' },
    {
      key: certificate,
      // Groups of a pattern become attributes, whose names they must be; a dot is written as an underscore.
      pattern: String.raw`URI=spiffe://${domain}/ns/(?P<sender_namespace>[a-z0-9-]+)/sa/(?P<service_account>[a-z0-9.-]+)\z`,
      action: 'extract',
    },
    { key: 'k8s.namespace.name', from_attribute: 'sender_namespace', action: 'upsert' },
    ...[certificate, 'sender_namespace'].map((key) => ({ key, action: 'delete' })),
  ];
}

const tenantStatements = ({ tenants, cluster }: Stack): string[] => [
  `set(attributes["k8s.cluster.name"], "${cluster}")`,
  ...tenants.flatMap(({ namespace, project, environment }) =>
    Object.entries({ project, environment }).map(
      ([key, value]) =>
        `set(attributes["${key}"], "${value}") where attributes["k8s.namespace.name"] == "${namespace}"`,
    ),
  ),
];
