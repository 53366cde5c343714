/** A statistic of Envoy that Istio exports only when the pod's configuration asks for it. */
interface Statistic {
  /** Name after `envoy_cluster_`. */
  readonly metric: string;
  /** Name after `cluster.<name>.`, by which a matcher chooses. */
  readonly stat: string;
}

const breakers = (): readonly string[] =>
  ['default', 'high'].flatMap((priority) =>
    ['cx', 'cx_pool', 'rq', 'rq_pending', 'rq_retry'].map(
      (what) => `circuit_breakers.${priority}.${what}_open`,
    ),
  );

const plain = `upstream_cx_active upstream_cx_total upstream_cx_overflow upstream_cx_connect_fail
  upstream_cx_connect_timeout upstream_cx_none_healthy upstream_cx_rx_bytes_total upstream_cx_tx_bytes_total
  upstream_rq_active upstream_rq_total upstream_rq_timeout upstream_rq_per_try_timeout upstream_rq_cancelled
  upstream_rq_pending_active upstream_rq_pending_total upstream_rq_pending_overflow
  upstream_rq_pending_failure_eject upstream_rq_retry upstream_rq_retry_success upstream_rq_retry_overflow
  upstream_rq_retry_limit_exceeded upstream_rq_retry_backoff_exponential membership_healthy membership_total
  membership_degraded membership_excluded lb_healthy_panic outlier_detection.ejections_active
  outlier_detection.ejections_total outlier_detection.ejections_enforced_total outlier_detection.ejections_overflow
  outlier_detection.ejections_enforced_consecutive_5xx outlier_detection.ejections_detected_consecutive_5xx
  outlier_detection.ejections_enforced_consecutive_gateway_failure
  outlier_detection.ejections_detected_consecutive_gateway_failure ratelimit.ok ratelimit.over_limit
  ratelimit.error ratelimit.failure_mode_allowed`;

/** Of each upstream cluster (https://www.envoyproxy.io/docs/envoy/latest/configuration/upstream/cluster_manager/cluster_stats). */
export const clusterStatistics = (): readonly Statistic[] =>
  [...breakers(), ...plain.split(/\s+/)].map((stat) => ({ stat, metric: stat.replaceAll('.', '_') }));

/** What a local limit counts (https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/local_rate_limit_filter#statistics). */
export const localRateLimits = ['enabled', 'enforced', 'ok', 'rate_limited'] as const;
