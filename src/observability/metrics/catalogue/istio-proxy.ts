import { histograms, metrics, type Family } from '../family';

/** Labels that both directions have; those of the proxy's own side are on its rows. */
const peers =
  'source_principal destination_principal source_version destination_version source_cluster destination_cluster source_app destination_app source_canonical_revision destination_canonical_revision connection_security_policy=mutual_tls|unknown|none response_flags';

/** Istio's standard metrics (https://istio.io/latest/docs/reference/config/metrics/). */
export const istioStandard = (): readonly Family[] => {
  const http = `${peers} request_protocol=http|grpc response_code grpc_response_status`;
  return [
    ...metrics('istio_requests_total istio_request_messages_total istio_response_messages_total', http),
    ...histograms('istio_request_duration_milliseconds istio_request_bytes istio_response_bytes', http),
    ...metrics(
      `istio_tcp_sent_bytes_total istio_tcp_received_bytes_total istio_tcp_connections_opened_total
       istio_tcp_connections_closed_total`,
      `${peers} request_protocol=tcp`,
    ),
  ];
};

/** What a proxy and its agent say of themselves without being asked (istio/istio, tools/packaging/common/envoy_bootstrap.json). */
export const istioProxy = (): readonly Family[] => [
  ...metrics(`envoy_server_live envoy_server_uptime envoy_server_state envoy_server_concurrency
    envoy_server_memory_allocated envoy_server_memory_heap_size envoy_server_memory_physical_size
    envoy_server_total_connections envoy_server_parent_connections envoy_server_days_until_first_cert_expiring
    envoy_server_hot_restart_epoch envoy_server_version envoy_server_watchdog_miss envoy_server_watchdog_mega_miss
    envoy_cluster_manager_active_clusters envoy_cluster_manager_warming_clusters
    envoy_cluster_manager_cluster_added envoy_cluster_manager_cluster_modified
    envoy_cluster_manager_cluster_removed envoy_cluster_manager_cluster_updated
    envoy_listener_manager_total_listeners_active envoy_listener_manager_total_listeners_warming
    envoy_listener_manager_total_listeners_draining envoy_listener_manager_listener_added
    envoy_listener_manager_listener_create_failure envoy_listener_manager_listener_create_success
    envoy_listener_manager_lds_update_rejected envoy_cluster_manager_cds_update_rejected
    istio_agent_startup_duration_seconds istio_agent_num_outgoing_requests istio_agent_process_resident_memory_bytes
    istio_agent_process_cpu_seconds_total istio_agent_go_goroutines istio_agent_go_memstats_heap_inuse_bytes`),
  ...metrics('istio_agent_cert_expiry_seconds', 'resource_name'),
  ...metrics('istio_agent_num_failed_outgoing_requests', 'request_type'),
  ...metrics('envoy_http_downstream_cx_active envoy_listener_downstream_cx_active'),
  ...metrics('istio_build', 'component tag'),
];
