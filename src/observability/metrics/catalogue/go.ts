import { histograms, metrics, summaries, type Family } from '../family';
import { process } from './process';

/** client_golang (https://github.com/prometheus/client_golang/tree/main/prometheus/collectors). */
export const go = (): readonly Family[] => [
  ...process(),
  ...metrics(`go_goroutines go_threads go_gc_gogc_percent go_gc_gomemlimit_bytes go_sched_gomaxprocs_threads
    go_memstats_alloc_bytes go_memstats_alloc_bytes_total go_memstats_sys_bytes go_memstats_mallocs_total
    go_memstats_frees_total go_memstats_heap_alloc_bytes go_memstats_heap_sys_bytes go_memstats_heap_idle_bytes
    go_memstats_heap_inuse_bytes go_memstats_heap_released_bytes go_memstats_heap_objects
    go_memstats_stack_inuse_bytes go_memstats_stack_sys_bytes go_memstats_next_gc_bytes
    go_memstats_last_gc_time_seconds go_memstats_gc_sys_bytes go_memstats_other_sys_bytes`),
  ...metrics('go_info', 'version'),
  ...summaries('go_gc_duration_seconds'),
  ...histograms('go_sched_latencies_seconds go_gc_pauses_seconds'),
  ...metrics('promhttp_metric_handler_requests_total', 'code'),
  ...metrics('promhttp_metric_handler_requests_in_flight'),
];
