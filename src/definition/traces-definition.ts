/** Who takes the spans of proxies and applications, and for how long they are kept. */
export interface TracesDefinition {
  /** otel/opentelemetry-collector-contrib, version 0.130 or newer. */
  readonly collector: string;
  /** jaegertracing/jaeger, version 2. */
  readonly store: string;
  /** Days after which traces go. @default 3 */
  readonly days?: number;
  /** Disk of the store. It does not make room by itself: choose it by `days` and the sampling. @default '20Gi' */
  readonly storage?: string;
}
