/** A statistic of Envoy that Istio does not export unless a pod asks for it. */
export interface ProxyStatistic {
  /** As Prometheus knows it. */
  readonly metric: string;
  /** What names it in `proxyStatsMatcher.inclusionRegexps`; it must match the whole of Envoy's own name. */
  readonly pattern: string;
}

/**
 * The statistics that alerts read. Names of callers' statistics begin with the cluster,
 * `cluster.outbound|8080||orders.shop.svc.cluster.local`, so that a prefix could not tell them apart
 * (https://istio.io/latest/docs/ops/configuration/telemetry/envoy-stats/).
 */
export const proxyStatistics = {
  /** Pods that a caller sends nothing to. */
  ejectedPods: {
    metric: 'envoy_cluster_outlier_detection_ejections_active',
    pattern: 'cluster\\.outbound\\|.*\\.outlier_detection\\.ejections_active',
  },
  /** Connections that a caller did not open because it has as many as it may. */
  refusedConnections: {
    metric: 'envoy_cluster_upstream_cx_overflow',
    pattern: 'cluster\\.outbound\\|.*\\.upstream_cx_overflow',
  },
  /** Requests that a caller's proxy sent again. */
  retries: {
    metric: 'envoy_cluster_upstream_rq_retry',
    pattern: 'cluster\\.outbound\\|.*\\.upstream_rq_retry',
  },
  /** Requests that the service which counts for the whole cluster did not answer for. */
  uncountedRequests: {
    metric: 'envoy_cluster_ratelimit_error',
    pattern: 'cluster\\.inbound\\|.*\\.ratelimit\\.error',
  },
} as const satisfies Readonly<Record<string, ProxyStatistic>>;
