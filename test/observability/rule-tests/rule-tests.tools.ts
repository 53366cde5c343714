import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { platformScenarios } from '../../../src/observability/rule-tests/platform-scenarios';
import { projectScenarios } from '../../../src/observability/rule-tests/project-scenarios';
import { ruleTest } from '../../../src/observability/rule-tests/rule-test';
import type { Scenario } from '../../../src/observability/rule-tests/scenario';
import { platformRules } from '../../../src/observability/rules/platform-rules';
import { projectRules } from '../../../src/observability/rules/project-rules';
import type { RuleGroup } from '../../../src/observability/rules/rule-group';
import { runTool } from '../../constructs/observability-stack/run-tool';
import { everyJob, fullStack } from '../stack/full-stack';

const project = projectRules(fullStack, 'orders', everyJob);
const projectTests = projectScenarios(fullStack, 'orders', everyJob);
const platform = platformRules(fullStack, everyJob);
const platformTests = platformScenarios(fullStack, everyJob);

const tested = (groups: readonly RuleGroup[], scenarios: readonly Scenario[]) =>
  runTool('promtool', ['test', 'rules', 'test.yml'], {
    'rules.yml': stringify({ groups }),
    'test.yml': stringify(ruleTest(['rules.yml'], 1, scenarios)),
  });

describe.each([
  ['of a project', project, projectTests],
  ['of the platform', platform, platformTests],
])('the rules %s', (_, groups, scenarios) => {
  it('pass every lint of Prometheus', () => {
    const { status, output } = runTool(
      'promtool',
      ['check', 'rules', '--lint=all', '--lint-fatal', 'rules.yml'],
      {
        'rules.yml': stringify({ groups }),
      },
    );
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('SUCCESS') });
  });

  it('fire at the computed minute, and stay silent when they should', () => {
    const { status, output } = tested(groups, scenarios);
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('SUCCESS') });
  });
});

/** The rules with one text of one alert's expression, or of its labels, replaced. */
function mutated(groups: readonly RuleGroup[], alert: string, from: string, to: string) {
  let changed = 0;
  const all = groups.map((group) => ({
    ...group,
    // Only what this alert needs: promtool evaluates every rule every minute.
    rules: group.rules
      .filter((rule) => !('alert' in rule) || rule.alert === alert)
      .map((rule) => {
        if (!('alert' in rule)) return rule;
        const text = JSON.stringify(rule);
        if (!text.includes(from)) return rule;
        changed += 1;
        return JSON.parse(text.replace(from, to)) as typeof rule;
      }),
  }));
  if (changed === 0) throw new Error(`${alert} has no ${from}`);
  return all;
}

describe('a generated test notices', () => {
  it.each([
    ['ServiceErrors', '> 0.05', '> 0.5'],
    ['ServiceErrors', '> 0.05', '> 0.01'],
    ['ServiceErrors', '> 0.1', '> 0'],
    ['ServiceErrors', '"for":"5m"', '"for":"4m"'],
    ['ServiceErrors', '"for":"5m"', '"for":"6m"'],
    ['ServiceErrors', '"severity":"page"', '"severity":"ticket"'],
    ['CircuitBreakerOpen', 'UO', 'UH'],
    ['ServiceUnreachable', 'UH|UF', 'UH|UF|UO'],
    ['RateLimited', 'RL', 'RLSE'],
    ['RateLimited', ',response_flags=~\\"(.*,)?RL(,.*)?\\"', ',response_code=\\"429\\"'],
    ['HostsEjected', 'ejections_active', 'ejections_enforced_total'],
    ['OutOfMemory', 'OOMKilled', 'Error'],
    ['JobFailed', '>= on', '< on'],
    ['CronJobLate', '3600', '7200'],
    ['QuotaNearlyFull', '> 0.9', '> 0.7'],
    ['JvmHeapNearlyFull', '\\"heap\\"', '\\"nonheap\\"'],
    ['AutoscalerAtLimit', '>=', '>'],
  ])('%s with %s as %s', (alert, from, to) => {
    const scenarios = projectTests.filter(({ name }) => name.startsWith(`${alert} `));
    expect(scenarios.length).toBeGreaterThan(1);
    expect(tested(mutated(project, alert, from, to), scenarios)).toMatchObject({ status: 1 });
  });

  it.each([
    ['GatewayErrors', '> 0.05', '> 0.5'],
    ['MeshRootCertificateExpiring', '< 30', '< 3'],
    ['PrometheusTargetMissing', 'absent(', '('],
  ])('%s with %s as %s', (alert, from, to) => {
    const scenarios = platformTests.filter(({ name }) => name.startsWith(`${alert} `));
    expect(tested(mutated(platform, alert, from, to), scenarios)).toMatchObject({ status: 1 });
  });
});
