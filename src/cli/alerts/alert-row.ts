/** An alert that somebody may get. */
export interface AlertRow {
  readonly cluster: string;
  /** Undefined for what the platform owns. */
  readonly project: string | undefined;
  readonly alert: string;
  /** In words for a person. */
  readonly watches: string;
  readonly severity: string;
  /** Receivers of Alertmanager; several where environments have their own. */
  readonly receivers: readonly string[];
}
