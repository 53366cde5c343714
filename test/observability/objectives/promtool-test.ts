import type { Scenario } from '../../../src/observability/rule-tests/scenario';

/** The labels of an alert that a scenario is about. */
const compared = [
  'project',
  'environment',
  'namespace',
  'service',
  'slo',
  'slo_window',
  'cluster',
  'severity',
  'short',
  'long',
];

/** A scenario as a test of promtool. */
export const promtoolTest = ({ name, interval, input, expectations }: Scenario) => ({
  name,
  interval: `${interval}m`,
  input_series: input,
  promql_expr_test: expectations.map(({ alert, minute, firing }) => ({
    expr: `count by (${compared.join(', ')}) (ALERTS{alertname="${alert}",alertstate="firing"})`,
    eval_time: `${minute}m`,
    exp_samples: firing.map((labels) => ({
      labels: `{${Object.entries(labels)
        .map(([label, value]) => `${label}="${value}"`)
        .join(',')}}`,
      value: 1,
    })),
  })),
});
