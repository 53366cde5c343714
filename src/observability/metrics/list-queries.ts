import { oncePer } from '../stack/once-per';
import type { DashboardFile } from '../dashboards/dashboard-files';
import type { DashboardContent, PanelContent } from '../dashboards/dashboard-content';
import type { Variables } from '../promql/substitute';
import { customGroup } from '../rules/custom-rules';
import type { RuleFile } from '../rules/rule-files';
import type { Query, QuerySet } from './query';

/** Every query of the rules and dashboards of a stack. */
export const listQueries = (
  rules: readonly RuleFile[],
  dashboards: readonly DashboardFile[],
): readonly QuerySet[] => [
  ...rules.map((file) => ({ queries: queriesOfRules(file), project: file.project })),
  ...dashboards.map(({ model, fill, project }) => ({ queries: queriesOfDashboard(model), fill, project })),
];

const queriesOfRules = ({ groups }: RuleFile): readonly Query[] =>
  groups.flatMap(({ name: group, rules }) =>
    rules.map((rule): Query => {
      const shared = { expr: rule.expr, isCustom: group === customGroup };
      return 'record' in rule
        ? { ...shared, of: 'recording', name: rule.record, shows: [] }
        : {
            ...shared,
            of: 'alert',
            name: rule.alert,
            shows: templateLabels(Object.values(rule.annotations)),
          };
    }),
  );

/** `$labels` are those of the result, without what the rule adds (https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#templating). */
const templateLabels = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text = '') => [...text.matchAll(/\$labels\.(\w+)/g)].map(([, label = '']) => label)),
  ),
];

const queriesOfDashboard = oncePer((model: DashboardContent): readonly Query[] => {
  const variables = variablesOf(model);
  return panelsOf(model.panels).flatMap(({ title = '', targets = [] }) =>
    targets.flatMap(({ expr, legendFormat = '' }): readonly Query[] =>
      expr === undefined
        ? []
        : [
            {
              expr,
              of: 'panel',
              name: `${model.title} / ${title}`,
              isCustom: false,
              variables,
              shows: legendLabels(legendFormat),
            },
          ],
    ),
  );
});

const panelsOf = (panels: readonly PanelContent[]): readonly PanelContent[] =>
  panels.flatMap((panel) => (panel.panels === undefined ? [panel] : [panel, ...panel.panels]));

/** Choices that are listed; a variable that asks Prometheus can be anything. */
function variablesOf({ templating }: DashboardContent): Variables {
  return Object.fromEntries(
    templating.list.map(({ name, type, options = [], includeAll }) => {
      const choices = options.flatMap(({ value }) => value).filter((value) => value !== '$__all');
      return [name, type === 'custom' && includeAll !== true && choices.length > 0 ? choices : 'any'];
    }),
  );
}

const legendLabels = (legend: string): readonly string[] =>
  [...legend.matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
    .map(([, label = '']) => label)
    .filter((label) => label !== '__name__');
