import { histograms, metrics, summaries, type Family } from '../family';
import { go } from './go';

/** Of Prometheus itself (https://github.com/prometheus/prometheus/tree/main/documentation/prometheus-mixin). */
export const prometheus = (): readonly Family[] => [
  ...go(),
  ...metrics(`prometheus_config_last_reload_successful prometheus_config_last_reload_success_timestamp_seconds
    prometheus_ready prometheus_notifications_dropped_total prometheus_notifications_queue_length
    prometheus_notifications_queue_capacity prometheus_notifications_alertmanagers_discovered
    prometheus_tsdb_head_series prometheus_tsdb_head_chunks prometheus_tsdb_head_samples_appended_total
    prometheus_tsdb_head_series_created_total prometheus_tsdb_reloads_failures_total
    prometheus_tsdb_compactions_failed_total prometheus_tsdb_compactions_total
    prometheus_tsdb_wal_corruptions_total prometheus_tsdb_wal_storage_size_bytes
    prometheus_tsdb_storage_blocks_bytes prometheus_tsdb_size_retentions_total prometheus_tsdb_time_retentions_total
    prometheus_tsdb_retention_limit_bytes prometheus_tsdb_retention_limit_seconds
    prometheus_tsdb_lowest_timestamp_seconds prometheus_tsdb_out_of_order_samples_total
    prometheus_target_scrapes_exceeded_sample_limit_total prometheus_target_scrapes_exceeded_body_size_limit_total
    prometheus_target_scrapes_sample_duplicate_timestamp_total prometheus_target_scrapes_sample_out_of_order_total
    prometheus_target_scrape_pool_exceeded_label_limits_total prometheus_target_scrape_pools_failed_total
    prometheus_target_sync_failed_total prometheus_engine_queries prometheus_engine_queries_concurrent_max`),
  ...metrics('prometheus_notifications_errors_total prometheus_notifications_sent_total', 'alertmanager'),
  ...metrics('prometheus_target_scrape_pool_targets', 'scrape_job'),
  ...metrics(
    `prometheus_rule_evaluation_failures_total prometheus_rule_evaluations_total
     prometheus_rule_group_iterations_missed_total prometheus_rule_group_iterations_total
     prometheus_rule_group_last_duration_seconds prometheus_rule_group_interval_seconds
     prometheus_rule_group_last_evaluation_timestamp_seconds prometheus_rule_group_rules
     prometheus_rule_group_last_evaluation_samples`,
    'rule_group',
  ),
  ...metrics('prometheus_build_info', 'version revision branch goversion goos goarch tags'),
  ...metrics('prometheus_sd_discovered_targets', 'config name'),
  ...metrics('prometheus_sd_kubernetes_events_total', 'event role'),
  ...metrics('prometheus_http_requests_total', 'code handler'),
  ...histograms('prometheus_http_request_duration_seconds', 'handler'),
  ...summaries('prometheus_rule_evaluation_duration_seconds prometheus_rule_group_duration_seconds'),
  ...summaries('prometheus_engine_query_duration_seconds', 'slice'),
  ...summaries('prometheus_target_interval_length_seconds', 'interval'),
];
