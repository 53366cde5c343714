/**
 * Names of what is recorded for objectives; those that Sloth has too are spelled as there (https://sloth.dev), so that
 * its dashboards find them. All carry `cluster`, `project`, `environment`, `namespace`, `service`, `slo` and
 * `slo_window`.
 */
export const objectiveSeries = {
  /** 1 for each objective, with its share and team as labels. */
  info: 'slo_info',
  objective: 'slo:objective:ratio',
  budget: 'slo:error_budget:ratio',
  days: 'slo:time_period:days',
  /** Requests that count, in a window. */
  requests: (window: string) => `slo:sli_requests:increase${window}`,
  /** Those of them that missed the objective. */
  errors: (window: string) => `slo:sli_errors:increase${window}`,
  ratio: (window: string) => `slo:sli_error:ratio_rate${window}`,
  /** How many times too fast the budget was spent in the last five minutes, and in the whole window. */
  currentBurnRate: 'slo:current_burn_rate:ratio',
  periodBurnRate: 'slo:period_burn_rate:ratio',
  budgetRemaining: 'slo:period_error_budget_remaining:ratio',
} as const;
