import type { LabelMap, LabelValues } from '../promql/label-row';
import type { RuleGroup } from '../rules/rule-group';
import type { MadeSeries } from './made-rows';

/** What each alert that waits or fires is a series of. */
export const alertMetric = 'ALERTS';

/** The metrics that rules make, and the two that each alert does (https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#inspecting-alerts-during-runtime). */
export function madeSeries(groups: readonly RuleGroup[]): ReadonlyMap<string, readonly MadeSeries[]> {
  const made = new Map<string, MadeSeries[]>();
  const add = (name: string, series: MadeSeries): void => {
    const known = made.get(name);
    if (known === undefined) made.set(name, [series]);
    else known.push(series);
  };
  for (const rule of groups.flatMap(({ rules }) => rules)) {
    const labels = staticLabels(rule.labels ?? {});
    if ('record' in rule) {
      add(rule.record, { expr: rule.expr, labels });
      continue;
    }
    const named = new Map(labels).set('alertname', new Set([rule.alert]));
    add('ALERTS_FOR_STATE', { expr: rule.expr, labels: named });
    add(alertMetric, {
      expr: rule.expr,
      labels: new Map(named).set('alertstate', new Set(['pending', 'firing'])),
    });
  }
  return made;
}

/** A template can say anything. */
const staticLabels = (labels: Readonly<Record<string, string | undefined>>): LabelMap =>
  new Map(
    Object.entries(labels).flatMap(([label, value]): [string, LabelValues][] =>
      value === undefined ? [] : [[label, value.includes('{{') ? 'any' : new Set([value])]],
    ),
  );
