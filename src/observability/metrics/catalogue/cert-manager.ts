import { metrics, type Family } from '../family';
import { go } from './go';

const issuer = 'issuer_name issuer_kind issuer_group';

/** https://cert-manager.io/docs/devops-tips/prometheus-metrics/; names and namespaces are on the rows. */
export const certManager = (): readonly Family[] => [
  ...go(),
  ...metrics(
    `certmanager_certificate_expiration_timestamp_seconds certmanager_certificate_renewal_timestamp_seconds
     certmanager_certificate_not_after_timestamp_seconds certmanager_certificate_not_before_timestamp_seconds`,
    issuer,
  ),
  ...metrics('certmanager_certificate_ready_status', `${issuer} condition=True|False|Unknown`),
  ...metrics('certmanager_controller_sync_call_count certmanager_controller_sync_error_count', 'controller'),
  ...metrics('certmanager_http_acme_client_request_count', 'host method path scheme status'),
];
