/** Where the application's own metrics are. */
export interface Metrics {
  readonly port: number;
  readonly path: string;
}
