import type { Stack } from '../stack/stack';
import { platformScenarios } from './platform-scenarios';
import { ruleTest, type RuleTest } from './rule-test';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import { ruleFileNames } from '../rules/rule-file-names';

/** A file of tests and the project that it is of; without one it is the platform's. */
interface RuleTestFile {
  readonly project: string | undefined;
  readonly file: string;
  readonly test: RuleTest;
}

/** Tests of every rule of the stack. `rules` is the folder of the rule files, as seen from the tests. */
export function ruleTests(stack: Stack, rules: string): RuleTestFile[] {
  return [
    ...testFiles(undefined, ruleFileNames.platform, rules, platformScenarios(stack)),
    ...stack.projects.flatMap((project) =>
      testFiles(project, ruleFileNames.project(project), rules, scenarios(stack, project)),
    ),
  ];
}

/** A file for each interval: promtool knows one for all tests of a file. */
function testFiles(
  project: string | undefined,
  file: string,
  rules: string,
  all: readonly Scenario[],
): RuleTestFile[] {
  const intervals = [...new Set(all.map(({ interval }) => interval))].sort((one, other) => one - other);
  return intervals.map((interval) => ({
    project,
    file: interval === 1 ? file : file.replace(/\.yml$/, `-every-${interval}m.yml`),
    test: ruleTest(
      [`${rules}/${file}`],
      interval,
      all.filter((scenario) => scenario.interval === interval),
    ),
  }));
}
