import { histograms, metrics, type Family } from '../family';
import { go } from './go';

/** https://istio.io/latest/docs/reference/commands/pilot-discovery/#metrics */
export const istiod = (): readonly Family[] => [
  ...go(),
  ...metrics('pilot_xds', 'version'),
  ...metrics('pilot_xds_pushes pilot_xds_push_errors pilot_total_xds_rejects', 'type'),
  ...metrics('pilot_k8s_cfg_events pilot_k8s_reg_events', 'type event'),
  ...metrics(
    'pilot_xds_cds_reject pilot_xds_eds_reject pilot_xds_lds_reject pilot_xds_rds_reject',
    'node err',
  ),
  ...metrics(`pilot_total_xds_internal_errors pilot_xds_write_timeout pilot_services
    pilot_virt_services pilot_no_ip pilot_conflict_inbound_listener pilot_conflict_outbound_listener_http_over_current_tcp
    pilot_conflict_outbound_listener_tcp_over_current_http pilot_conflict_outbound_listener_tcp_over_current_tcp
    pilot_duplicate_envoy_clusters pilot_destrule_subsets pilot_inbound_updates pilot_endpoint_not_ready
    citadel_server_root_cert_expiry_seconds citadel_server_root_cert_expiry_timestamp
    citadel_server_cert_chain_expiry_seconds citadel_server_cert_chain_expiry_timestamp citadel_server_csr_count
    citadel_server_success_cert_issuance_count citadel_server_csr_parsing_err_count
    citadel_server_authentication_failure_count citadel_server_csr_sign_error_count
    sidecar_injection_requests_total sidecar_injection_success_total sidecar_injection_failure_total
    sidecar_injection_skip_total galley_validation_config_updates`),
  ...metrics('galley_validation_passed galley_validation_failed', 'group version resource reason'),
  ...metrics('istio_build', 'component tag'),
  ...histograms(
    'pilot_proxy_convergence_time pilot_xds_config_size_bytes pilot_proxy_queue_time pilot_pushcontext_init_seconds',
    'type',
  ),
  ...histograms('pilot_xds_push_time pilot_xds_send_time', 'type'),
];
