import { components } from '../stack/components';

/** Refuses what comes in before memory runs out; senders then try again or drop. */
export const memoryLimiter = {
  check_interval: '1s',
  limit_percentage: 75,
  spike_limit_percentage: 20,
} as const;

/** The part `service` of a collector's configuration: its pipelines, its own metrics, and its own logs as JSON. */
export function collectorService(
  extensions: readonly string[],
  pipelines: Readonly<Record<string, unknown>>,
): unknown {
  return {
    extensions,
    telemetry: {
      logs: { encoding: 'json' },
      metrics: {
        readers: [
          { pull: { exporter: { prometheus: { host: '0.0.0.0', port: components.collector.port } } } },
        ],
      },
    },
    pipelines,
  };
}
