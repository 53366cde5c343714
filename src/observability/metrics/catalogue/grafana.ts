import { histograms, metrics, type Family } from '../family';
import { go } from './go';

/** https://grafana.com/docs/grafana/latest/setup-grafana/set-up-grafana-monitoring/ */
export const grafana = (): readonly Family[] => [
  ...go(),
  ...metrics('grafana_http_request_in_flight grafana_stat_totals_dashboard grafana_stat_total_users'),
  ...metrics('grafana_build_info', 'version edition revision branch goversion'),
  ...metrics('grafana_datasource_request_total', 'datasource datasource_type code method'),
  ...histograms(
    'grafana_http_request_duration_seconds',
    'handler method status_code status_source slo_group',
  ),
];
