/** What a service itself sends to the platform, beside what its proxy and its node do. */
export interface Telemetry {
  /** Spans, by OTLP over HTTP. */
  readonly spans: boolean;
  /** Logs by TCP, to the platform's own intake. */
  readonly logs: boolean;
}
