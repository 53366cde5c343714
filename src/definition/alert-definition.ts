/** An alert of a project's own, beside those that every service gets. */
export interface AlertDefinition {
  /**
   * When it fires, in PromQL. It reads series of this project only: `project="…"` is added to every selector. Each
   * metric must be one that the cluster can have; what an application counts by itself is named in its `metrics.names`.
   * Rejected: what is no PromQL, selectors without a metric, and ones that name another project.
   */
  readonly expr: string;
  /** How long that must hold: '5m'. @default at once */
  readonly for?: string;
  /** `page` wakes somebody, `ticket` waits for the morning. */
  readonly severity: 'page' | 'ticket';
  /** What is wrong, in one line. Labels of the result are `{{ $labels.service }}`, its value is `{{ $value }}`. */
  readonly summary: string;
  /** What it means and what to look at first. */
  readonly description: string;
}
