import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import objectives from '../../docs/examples/objectives';
import { pinExample } from './pin-example';

const objects = pinExample('objectives', objectives);

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}

function rulesOn(cluster: string): readonly Rule[] {
  const { data } = objects[`${cluster}/ConfigMap/prometheus-rules-objectives`] as {
    readonly data?: Readonly<Record<string, string>>;
  };
  const { groups } = parse(data?.['project-objectives.yml'] ?? '') as {
    readonly groups: readonly { readonly rules: readonly Rule[] }[];
  };
  return groups.flatMap(({ rules }) => rules);
}

const budgets = (cluster: string) =>
  rulesOn(cluster)
    .filter(({ record }) => record === 'slo:error_budget:ratio')
    .map(({ expr, labels: { service, slo, slo_window } }) => [service, slo, slo_window, expr]);

describe('the example objectives', () => {
  it('has the budget of each objective, where there is one', () => {
    expect(budgets('office')).toEqual([['rooms', 'availability', '28d', 'vector(0.01)']]);
    expect(budgets('east')).toEqual([
      ['rooms', 'availability', '28d', 'vector(0.0005)'],
      ['web', 'availability', '30d', 'vector(0.001)'],
      ['web', 'latency-250ms', '30d', 'vector(0.05)'],
      ['web', 'latency-1000ms', '30d', 'vector(0.005)'],
    ]);
  });

  it('alerts at the rates of each window', () => {
    const alerts = rulesOn('east').filter(({ alert }) => alert === 'ErrorBudgetBurn');
    expect(
      alerts.map(({ labels: { slo_window, severity, burn_rate } }) => [slo_window, severity, burn_rate]),
    ).toEqual([
      ['28d', 'page', '13.44'],
      ['28d', 'page', '5.6'],
      ['30d', 'page', '14.4'],
      ['30d', 'page', '6'],
      ['28d', 'ticket', '2.8'],
      ['28d', 'ticket', '0.9333'],
      ['30d', 'ticket', '3'],
      ['30d', 'ticket', '1'],
    ]);
  });
});
