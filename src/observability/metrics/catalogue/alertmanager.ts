import { histograms, metrics, type Family } from '../family';
import { go } from './go';

/** https://github.com/prometheus/alertmanager/tree/main/doc/alertmanager-mixin */
export const alertmanager = (): readonly Family[] => [
  ...go(),
  ...metrics('alertmanager_alerts', 'state=active|suppressed|unprocessed'),
  ...metrics('alertmanager_alerts_received_total', 'status=firing|resolved version'),
  ...metrics('alertmanager_alerts_invalid_total', 'version'),
  ...metrics(
    'alertmanager_notifications_total alertmanager_notification_requests_total alertmanager_notification_requests_failed_total',
    'integration receiver_name',
  ),
  ...metrics('alertmanager_notifications_failed_total', 'integration reason receiver_name'),
  ...metrics('alertmanager_silences', 'state=active|expired|pending'),
  ...metrics(`alertmanager_config_last_reload_successful alertmanager_config_last_reload_success_timestamp_seconds
    alertmanager_config_hash alertmanager_cluster_members alertmanager_cluster_failed_peers
    alertmanager_cluster_health_score alertmanager_cluster_messages_queued alertmanager_cluster_peers_joined_total
    alertmanager_cluster_peers_left_total alertmanager_cluster_reconnections_failed_total
    alertmanager_cluster_enabled alertmanager_dispatcher_aggregation_groups
    alertmanager_notifications_suppressed_total`),
  ...metrics('alertmanager_build_info', 'version revision branch goversion goos goarch tags'),
  ...histograms('alertmanager_notification_latency_seconds', 'integration receiver_name'),
];
