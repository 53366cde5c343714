import type { RuleGroup } from '../rules/rule-group';
import type { Stack } from '../stack/stack';
import { burnAlerts } from './burn-alerts';
import { constantRules } from './constant-rules';
import { measuredRules } from './measured-rules';
import { objectivesOf } from './objectives-of';
import { fastWindows, slowWindows } from './window-rules';

/**
 * Rules of a project's objectives. Only the numbers of an objective are a rule of its own; what is recorded and what
 * alerts is one rule for all of them. The two groups have names that no namespace can have.
 */
export function objectiveGroups(stack: Stack, project: string): RuleGroup[] {
  const objectives = objectivesOf(stack, project);
  if (objectives.length === 0) return [];
  const periods = [...new Set(objectives.map(({ windowDays }) => windowDays))].toSorted(
    (left, right) => left - right,
  );
  return [
    {
      name: 'objectives: pages',
      interval: '1m',
      rules: [
        ...constantRules(stack, project, objectives, periods),
        ...measuredRules(stack, project, objectives),
        ...fastWindows(project),
        ...burnAlerts(stack, project, periods, 'page'),
      ],
    },
    {
      name: 'objectives: tickets',
      // Nobody waits for these, and they read days. At most 4 minutes, as a series is gone after 5 without a sample.
      interval: '2m',
      rules: [...slowWindows(project, periods), ...burnAlerts(stack, project, periods, 'ticket')],
    },
  ];
}
