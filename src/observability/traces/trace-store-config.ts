import { components } from '../stack/components';
import { collectorService } from './collector-service';

/** Where the volume is mounted. */
export const tracesPath = '/badger';

const backend = 'traces';

/**
 * Configuration of Jaeger 2 with Badger, which keeps traces in files of the one pod that also answers for them
 * (https://www.jaegertracing.io/docs/latest/storage/badger/). What is older than the days to keep goes by itself.
 */
export function traceStoreConfig(days: number): unknown {
  const { otlp, query } = components.traceStore;
  return {
    extensions: {
      healthcheckv2: { use_v2: true, http: { endpoint: `0.0.0.0:${components.collectorHealth}` } },
      jaeger_storage: {
        backends: {
          [backend]: {
            badger: {
              directories: { keys: `${tracesPath}/keys`, values: `${tracesPath}/values` },
              ephemeral: false,
              ttl: { spans: `${days * 24}h` },
            },
          },
        },
      },
      jaeger_query: { storage: { traces: backend }, http: { endpoint: `0.0.0.0:${query}` } },
    },
    receivers: { otlp: { protocols: { grpc: { endpoint: `0.0.0.0:${otlp}` } } } },
    processors: { batch: {} },
    exporters: { jaeger_storage_exporter: { trace_storage: backend } },
    service: collectorService(['healthcheckv2', 'jaeger_storage', 'jaeger_query'], {
      traces: { receivers: ['otlp'], processors: ['batch'], exporters: ['jaeger_storage_exporter'] },
    }),
  };
}
