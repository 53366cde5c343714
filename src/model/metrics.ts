/** Where the application's own metrics are. */
export interface Metrics {
  readonly port: number;
  readonly path: string;
  /** What writes them, from which their names follow; undefined when nobody knows. */
  readonly dialect?: MetricsDialect | undefined;
  /** Metrics of its own beyond those, as Prometheus stores them. */
  readonly names?: readonly string[];
}

/** What an application says its metrics with: Micrometer, or the usual Prometheus library of a runtime. */
export type MetricsDialect = 'micrometer' | 'node' | 'python' | 'go' | 'dotnet' | 'nginx';
