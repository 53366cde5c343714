/** What an alert asks for: `page` wakes somebody, `ticket` waits for the morning, `none` only proves the path. */
type Severity = 'page' | 'ticket' | 'none';

/** An alerting rule in Prometheus' own spelling. */
export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  /** Routing and inhibition read these; `project` is absent on what the platform owns. */
  readonly labels: { readonly severity: Severity } & Readonly<
    Partial<Record<'project' | 'environment' | 'team' | 'namespace' | 'service' | 'job', string>>
  >;
  readonly annotations: { readonly summary: string; readonly description: string } & Readonly<
    Partial<Record<'runbook_url' | 'dashboard_url', string>>
  >;
}

export interface RuleGroup {
  /** Unique within its file. */
  readonly name: string;
  readonly rules: readonly AlertRule[];
}
