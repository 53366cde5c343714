import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { objectiveGroups } from '../../../src/observability/objectives/objective-groups';
import { objectiveScenarios } from '../../../src/observability/objectives/objective-scenarios';
import type { Scenario } from '../../../src/observability/rule-tests/scenario';
import type { Stack } from '../../../src/observability/stack/stack';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observed } from '../../constructs/observability-stack/observed';
import { runTool } from '../../constructs/observability-stack/run-tool';
import { promtoolTest } from './promtool-test';
import { sampleStack } from './sample-stack';

const rulesOf = (stack: Stack, project: string, change = (text: string) => text) => ({
  [`${project}.yml`]: change(stringify({ groups: objectiveGroups(stack, project) }, { lineWidth: 0 })),
});

/** What promtool says, an answer for each interval. */
function test(rules: Readonly<Record<string, string>>, scenarios: readonly Scenario[]) {
  return [...new Set(scenarios.map((one) => one.interval))].map((interval) =>
    runTool('promtool', ['test', 'rules', 'test.yml'], {
      ...rules,
      'test.yml': stringify(
        {
          rule_files: Object.keys(rules),
          evaluation_interval: `${interval}m`,
          tests: scenarios.filter((one) => one.interval === interval).map(promtoolTest),
        },
        { lineWidth: 0 },
      ),
    }),
  );
}

const succeeded = { status: 0, output: expect.stringContaining('SUCCESS') };

// Every generated test of the sample company is run with those of the alerts.
describe('budgets at the limits of what alerts can watch', () => {
  it('are watched as well', () => {
    const list = [69_000, 1].map((budgetPpm, index) => ({
      name: ['availability', 'latency-50ms'][index]!,
      thresholdMs: [undefined, 50][index],
      budgetPpm,
      windowDays: 30,
    }));
    const stack = resolveStack({
      ...observed,
      services: observed.services
        .filter(({ name }) => name === 'limits')
        .map((service) => ({ ...service, objectives: { list, callers: ['orders-dev'], isExposed: false } })),
    });
    const scenarios = objectiveScenarios(stack, 'risk').filter(({ interval }) => interval === 1);
    const [{ status, output }] = test(rulesOf(stack, 'risk'), scenarios) as [ReturnType<typeof runTool>];
    expect({ status, output }).toEqual(succeeded);
  });
});

describe('one project', () => {
  const stack = sampleStack('prod-east');
  const scenarios = objectiveScenarios(stack, 'bookinfo').filter(({ interval }) => interval === 1);

  it('is silent about the errors of another', () => {
    const silent = scenarios.map(({ expectations, ...rest }) => ({
      ...rest,
      expectations: expectations.map((one) => ({ ...one, firing: [] })),
    }));
    expect(test(rulesOf(stack, 'petclinic'), silent)[0]).toMatchObject({ status: 0 });
    expect(test(rulesOf(stack, 'bookinfo'), silent)[0]).toMatchObject({ status: 1 });
  });

  it.each([
    ['a rate ten times as high', '14.4 *', '144 *'],
    ['a lower one', '14.4 *', '7.2 *'],
    ['the wrong side of the call', 'reporter="source"', 'reporter="destination"'],
    ['callers of any kind', ',namespace=~', ',namespace!~'],
    ['no guard', '>= 5', '>= 0'],
    ['the wrong bucket', 'le=~"1000', 'le=~"2500'],
    ['clients that left', 'response_code!="0"', 'response_code!="x"'],
    ['another label', 'long: 1h', 'long: 2h'],
  ])('notices %s', (_, from, to) => {
    const rules = rulesOf(stack, 'bookinfo', (text) => text.replaceAll(from, to));
    expect(rules).not.toEqual(rulesOf(stack, 'bookinfo'));
    expect(test(rules, scenarios)[0]).toMatchObject({ status: 1 });
  });
});
