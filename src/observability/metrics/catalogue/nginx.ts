import { metrics, type Family } from '../family';

/** nginx-prometheus-exporter of NGINX (https://github.com/nginx/nginx-prometheus-exporter#exported-metrics). */
export const nginx = (): readonly Family[] =>
  metrics(`nginx_up nginx_connections_accepted nginx_connections_active nginx_connections_handled
    nginx_connections_reading nginx_connections_waiting nginx_connections_writing nginx_http_requests_total`);
