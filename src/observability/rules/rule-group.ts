/** What an alert asks for: `page` wakes somebody, `ticket` waits for the morning, `none` only proves the path. */
export type Severity = 'page' | 'ticket' | 'none';

/** An alerting rule in Prometheus' own spelling. */
export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  /** Routing and inhibition read these; `project` is absent on what the platform owns. */
  readonly labels: { readonly severity: Severity } & Readonly<
    Partial<Record<'project' | 'environment' | 'team' | 'namespace' | 'service' | 'job', string>>
  > &
    Readonly<Partial<Record<'cluster' | 'slo_window' | 'short' | 'long' | 'burn_rate', string>>>;
  readonly annotations: { readonly summary: string; readonly description: string } & Readonly<
    Partial<Record<'runbook_url' | 'dashboard_url', string>>
  >;
}

/** A rule that keeps the result of a query as a series of its own, in Prometheus' own spelling. */
export interface RecordingRule {
  /** `<level>:<metric>:<operations>` (https://prometheus.io/docs/practices/rules/). */
  readonly record: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface RuleGroup {
  /** Unique within its file. */
  readonly name: string;
  /** How often it is evaluated, if not every minute. */
  readonly interval?: string;
  readonly rules: readonly (AlertRule | RecordingRule)[];
}
