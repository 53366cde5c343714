import { histograms, metrics, type Family } from '../family';
import { process } from './process';

/** prom-client with its default metrics (https://github.com/siimon/prom-client#default-metrics). */
export const node = (): readonly Family[] => [
  ...process(),
  ...metrics(`process_cpu_user_seconds_total process_cpu_system_seconds_total process_heap_bytes
    nodejs_eventloop_lag_seconds nodejs_eventloop_lag_min_seconds nodejs_eventloop_lag_max_seconds
    nodejs_eventloop_lag_mean_seconds nodejs_eventloop_lag_stddev_seconds nodejs_eventloop_lag_p50_seconds
    nodejs_eventloop_lag_p90_seconds nodejs_eventloop_lag_p99_seconds nodejs_active_handles_total
    nodejs_active_requests_total nodejs_active_resources_total nodejs_heap_size_total_bytes
    nodejs_heap_size_used_bytes nodejs_external_memory_bytes`),
  ...metrics('nodejs_active_handles nodejs_active_requests nodejs_active_resources', 'type'),
  ...metrics(
    'nodejs_heap_space_size_total_bytes nodejs_heap_space_size_used_bytes nodejs_heap_space_size_available_bytes',
    'space',
  ),
  ...metrics('nodejs_version_info', 'version major minor patch'),
  ...histograms('nodejs_gc_duration_seconds', 'kind=major|minor|incremental|weakcb'),
];
