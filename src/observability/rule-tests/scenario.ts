/**
 * What Prometheus sees over time, and which alerts then fire: one test of promtool
 * (https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/).
 */
export interface Scenario {
  readonly name: string;
  /** Minutes between two samples, and between two evaluations. At most 4: a series without a sample for 5 is gone. */
  readonly interval: number;
  /** Series in PromQL's spelling, with values in promtool's: `0+6x60`. */
  readonly input: readonly { readonly series: string; readonly values: string }[];
  readonly expectations: readonly {
    readonly alert: string;
    /** Minutes after the first sample. */
    readonly minute: number;
    /** Labels of each alert that fires then, as far as they matter; empty for silence. */
    readonly firing: readonly Readonly<Record<string, string>>[];
  }[];
}
