/**
 * Limits of the buckets, in milliseconds, in which proxies count the durations of requests: Envoy's own, which Istio
 * leaves as they are. Half a millisecond, which no definition can write, is left out, and so is what takes longer
 * than a minute.
 *
 * `sidecar.istio.io/statsHistogramBuckets` could change them, but objectives are measured by callers and gateways:
 * every one of them would have to carry it.
 */
export const latencyBuckets: readonly number[] = [
  1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000,
];
