import { scrapedJobs } from '../rules/alerts/kinds-of';
import { platformAlerts } from '../rules/platform-rules';
import type { PlatformAlert } from '../rules/platform/platform-alert';
import type { Stack } from '../stack/stack';
import type { Scenario } from './scenario';

/** Every alert of the platform: when it fires, and when it must not. */
export const platformScenarios = (
  stack: Stack,
  scraped: ReadonlySet<string> = scrapedJobs(stack),
): Scenario[] => {
  const groups = platformAlerts(stack, scraped);
  const missing = groups.find(({ name }) => name === 'targets')?.alerts ?? [];
  return [
    ...targetScenarios(missing),
    ...groups.filter(({ alerts }) => alerts !== missing).flatMap(({ alerts }) => alerts.flatMap(scenariosOf)),
  ];
};

/** In the tests of all others every job is missing; here, one after the other answers. */
function targetScenarios(alerts: readonly PlatformAlert[]): Scenario[] {
  return alerts.map(({ rule: { alert, labels } }) => ({
    name: `${alert} fires for each job but ${labels.job}, which answers`,
    interval: 1,
    input: [{ series: `up{job="${labels.job}",instance="10.0.0.1:1"}`, values: '1x120' }],
    expectations: [
      { alert, minute: 9, firing: [] },
      {
        alert,
        minute: 10,
        firing: alerts.map(({ rule }) => rule.labels).filter(({ job }) => job !== labels.job),
      },
    ],
  }));
}

function scenariosOf({ rule, case: { troubled, holdsFrom, labels = {}, calm } }: PlatformAlert): Scenario[] {
  const { alert } = rule;
  const fires = holdsFrom + minutesOf(rule.for);
  return [
    {
      name: `${alert} fires: ${rule.annotations.summary.replaceAll(/\{\{.*?\}\} ?/g, '… ')}`,
      interval: 1,
      input: troubled,
      expectations: [
        ...(fires === 0 ? [] : [{ alert, minute: fires - 1, firing: [] }]),
        { alert, minute: fires, firing: [{ ...rule.labels, ...labels }] },
      ],
    },
    ...calm.map(({ why, input }) => ({
      name: `${alert} stays silent: ${why}`,
      interval: 1,
      input,
      expectations: [{ alert, minute: fires + 1, firing: [] }],
    })),
  ];
}

/** As the rules here write it. */
const minutesOf = (waits = '0m') => Number(waits.slice(0, -1));
