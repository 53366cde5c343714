import { metrics, type Family } from '../family';
import { process } from './process';

/** Of the OpenTelemetry collector (https://opentelemetry.io/docs/collector/internal-telemetry/#lists-of-internal-metrics), which has some names with and without `_total`. */
export const collector = (): readonly Family[] => {
  const counted = (kind: string, what: readonly string[], labels: string): readonly Family[] =>
    ['spans', 'metric_points', 'log_records'].flatMap((signal) =>
      what.flatMap((verb) =>
        metrics(`otelcol_${kind}_${verb}_${signal} otelcol_${kind}_${verb}_${signal}_total`, labels),
      ),
    );
  return [
    ...process(),
    ...counted(
      'receiver',
      ['accepted', 'refused', 'failed'],
      'receiver transport service_name service_version',
    ),
    ...counted(
      'exporter',
      ['sent', 'send_failed', 'enqueue_failed'],
      'exporter service_name service_version',
    ),
    ...metrics(
      'otelcol_exporter_queue_size otelcol_exporter_queue_capacity',
      'exporter data_type service_name service_version',
    ),
    ...metrics(
      'otelcol_processor_incoming_items_total otelcol_processor_outgoing_items_total',
      'processor otel_signal service_name service_version',
    ),
    ...metrics(
      `otelcol_process_uptime otelcol_process_uptime_seconds_total otelcol_process_uptime_total
       otelcol_process_memory_rss otelcol_process_memory_rss_bytes otelcol_process_cpu_seconds
       otelcol_process_cpu_seconds_total otelcol_process_runtime_heap_alloc_bytes`,
      'service_name service_version',
    ),
  ];
};
