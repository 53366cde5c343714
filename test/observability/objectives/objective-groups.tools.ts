import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { objectiveGroups } from '../../../src/observability/objectives/objective-groups';
import { objectiveScenarios } from '../../../src/observability/objectives/objective-scenarios';
import type { Scenario } from '../../../src/observability/rule-tests/scenario';
import { runTool } from '../../constructs/observability-stack/run-tool';
import { promtoolTest } from './promtool-test';
import { sampleStack } from './sample-stack';

const stacks = ['office', 'prod-east'].map(sampleStack);
const cases = stacks.flatMap((stack) =>
  stack.projects
    .filter((project) => objectiveGroups(stack, project).length > 0)
    .map((project) => ({ stack, project, cluster: stack.cluster })),
);
/** Rules of every project, so that one which reacts to another's requests shows. */
const rulesOf = (stack: (typeof stacks)[number], change = (text: string) => text) =>
  Object.fromEntries(
    cases
      .filter((one) => one.stack === stack)
      .map(({ project }) => [
        `${project}.yml`,
        change(stringify({ groups: objectiveGroups(stack, project) })),
      ]),
  );

function test(rules: Readonly<Record<string, string>>, scenarios: readonly Scenario[]) {
  return [1, 4].map((interval) => {
    const tests = scenarios.filter((scenario) => scenario.interval === interval).map(promtoolTest);
    return runTool('promtool', ['test', 'rules', 'test.yml'], {
      ...rules,
      'test.yml': stringify({
        rule_files: Object.keys(rules),
        evaluation_interval: `${interval}m`,
        tests,
      }),
    });
  });
}

const succeeded = { status: 0, output: expect.stringContaining('SUCCESS') };

describe('the rules of the sample company', () => {
  it.each(stacks)('pass every lint of Prometheus on $cluster', (stack) => {
    const rules = rulesOf(stack);
    const checked = runTool(
      'promtool',
      ['check', 'rules', '--lint=all', '--lint-fatal', ...Object.keys(rules)],
      rules,
    );
    expect(checked).toMatchObject({ status: 0 });
  });

  it.each(cases)(
    'fire at the computed minute for $project on $cluster, and not before',
    ({ stack, project }) => {
      const results = test(rulesOf(stack), objectiveScenarios(stack, project));
      for (const { status, output } of results) expect({ status, output }).toEqual(succeeded);
    },
  );
});

describe('a mistake in them', () => {
  const [{ stack, project } = cases[0]!] = cases.filter((one) => one.project === 'robot-shop');
  const scenarios = objectiveScenarios(stack, project);

  it.each([
    ['a rate ten times as high', '14.4 *', '144 *'],
    ['a lower one', '14.4 *', '7.2 *'],
    ['the wrong side of the call', 'reporter="source"', 'reporter="destination"'],
    ['callers of any kind', ',namespace=~', ',namespace!~'],
    ['no guard', '>= 5', '>= 0'],
    ['the wrong bucket', 'le=~"250', 'le=~"500'],
    ['another label', 'long: 1h', 'long: 2h'],
  ])('fails: %s', (_, from, to) => {
    const rules = rulesOf(stack, (text) => text.replaceAll(from, to));
    expect(rules).not.toEqual(rulesOf(stack));
    expect(test(rules, scenarios).map(({ status }) => status)).toContain(1);
  });
});
