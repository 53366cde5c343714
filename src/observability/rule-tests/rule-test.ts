import type { Scenario } from './scenario';

/** A file for `promtool test rules`, in its own spelling. */
export interface RuleTest {
  readonly rule_files: readonly string[];
  readonly evaluation_interval: string;
  readonly tests: readonly {
    readonly name: string;
    readonly interval: string;
    readonly input_series: Scenario['input'];
    readonly promql_expr_test: readonly {
      readonly expr: string;
      readonly eval_time: string;
      readonly exp_samples: readonly { readonly labels: string; readonly value: number }[];
    }[];
  }[];
}

/** These scenarios, all of one interval, as a test of these rule files. */
export function ruleTest(
  ruleFiles: readonly string[],
  interval: number,
  scenarios: readonly Scenario[],
): RuleTest {
  return {
    rule_files: ruleFiles,
    evaluation_interval: `${interval}m`,
    tests: scenarios.map(({ name, input, expectations }) => ({
      name,
      interval: `${interval}m`,
      input_series: input,
      promql_expr_test: expectations.map(expectationOf),
    })),
  };
}

/** By the series that Prometheus keeps of alerts: annotations need not be spelled out then. */
function expectationOf({ alert, minute, firing }: Scenario['expectations'][number]) {
  const names = [...new Set(firing.flatMap((labels) => Object.keys(labels)))];
  const fires = `ALERTS{alertname="${alert}",alertstate="firing"}`;
  return {
    expr: firing.length === 0 ? fires : `group by (${names.join(', ')}) (${fires})`,
    eval_time: `${minute}m`,
    exp_samples: firing.map((labels) => ({
      labels: `{${Object.entries(labels)
        .map(([name, value]) => `${name}="${value}"`)
        .join(', ')}}`,
      value: 1,
    })),
  };
}
