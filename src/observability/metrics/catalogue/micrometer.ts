import { histograms, metrics, type Family } from '../family';

const timer = (name: string, labels: string): readonly Family[] => [
  ...histograms(name, labels),
  ...metrics(`${name}_max`, labels),
];

/**
 * Micrometer on a JVM as Spring Boot registers it
 * (https://docs.spring.io/spring-boot/reference/actuator/metrics.html#actuator.metrics.supported). Buckets and
 * Tomcat's threads are there once the application's own settings ask for them.
 */
export const micrometer = (): readonly Family[] =>
  [
    ...jvm(),
    ...server(),
    ...metrics('logback_events_total', 'level=trace|debug|info|warn|error'),
    ...metrics('log4j2_events_total', 'level=trace|debug|info|warn|error|fatal'),
    ...metrics('cache_gets_total', 'cache cache_manager name result=hit|miss|pending'),
    ...metrics('cache_puts_total cache_evictions_total cache_size', 'cache cache_manager name'),
    ...metrics('disk_free_bytes disk_total_bytes', 'path'),
    ...metrics('application_started_time_seconds application_ready_time_seconds', 'main_application_class'),
  ].map((family) => ({ ...family, labels: new Map([...family.labels, ['application', 'any'] as const]) }));

const jvm = (): readonly Family[] => [
  ...metrics('jvm_memory_used_bytes jvm_memory_committed_bytes jvm_memory_max_bytes', 'area=heap|nonheap id'),
  ...metrics('jvm_buffer_count_buffers jvm_buffer_memory_used_bytes jvm_buffer_total_capacity_bytes', 'id'),
  ...metrics('jvm_memory_usage_after_gc jvm_memory_usage_after_gc_percent', 'area=heap pool'),
  ...timer('jvm_gc_pause_seconds', 'action cause gc'),
  ...timer('jvm_gc_concurrent_phase_time_seconds', 'action cause gc'),
  ...metrics(`jvm_gc_overhead jvm_gc_overhead_percent jvm_gc_live_data_size_bytes jvm_gc_max_data_size_bytes
    jvm_gc_memory_allocated_bytes_total jvm_gc_memory_promoted_bytes_total jvm_threads_live_threads
    jvm_threads_daemon_threads jvm_threads_peak_threads jvm_threads_started_threads_total
    jvm_classes_loaded_classes jvm_classes_unloaded_classes_total process_cpu_usage process_cpu_time_ns_total
    system_cpu_usage system_cpu_count system_load_average_1m process_files_open_files process_files_max_files
    process_uptime_seconds process_start_time_seconds`),
  ...metrics('jvm_threads_states_threads', 'state=blocked|new|runnable|terminated|timed-waiting|waiting'),
  ...metrics('jvm_info jvm_info_total', 'vendor runtime version'),
];

const server = (): readonly Family[] => [
  ...timer('http_server_requests_seconds', 'method uri status outcome exception error'),
  ...timer('http_server_requests_active_seconds', 'method uri status outcome exception'),
  ...timer('http_client_requests_seconds', 'method uri status outcome client_name exception error'),
  ...timer('tasks_scheduled_execution_seconds', 'code_function code_namespace error exception outcome'),
  ...metrics(
    `hikaricp_connections hikaricp_connections_active hikaricp_connections_idle hikaricp_connections_pending
     hikaricp_connections_max hikaricp_connections_min hikaricp_connections_timeout_total`,
    'pool',
  ),
  ...['acquire', 'usage', 'creation'].flatMap((what) =>
    timer(`hikaricp_connections_${what}_seconds`, 'pool'),
  ),
  ...metrics(
    'jdbc_connections_active jdbc_connections_idle jdbc_connections_max jdbc_connections_min',
    'name',
  ),
  ...metrics(
    `tomcat_threads_busy_threads tomcat_threads_current_threads tomcat_threads_config_max_threads
     tomcat_connections_current_connections tomcat_connections_config_max_connections
     tomcat_connections_keepalive_current_connections tomcat_global_error_total tomcat_global_sent_bytes_total
     tomcat_global_received_bytes_total`,
    'name',
  ),
  ...metrics(`tomcat_sessions_active_current_sessions tomcat_sessions_active_max_sessions
    tomcat_sessions_created_sessions_total tomcat_sessions_expired_sessions_total
    tomcat_sessions_rejected_sessions_total`),
  ...metrics(
    `executor_active_threads executor_pool_size_threads executor_pool_core_threads executor_pool_max_threads
     executor_queued_tasks executor_queue_remaining_tasks executor_completed_tasks_total`,
    'name',
  ),
];
