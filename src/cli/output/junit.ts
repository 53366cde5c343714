import { groupBy } from '../../conventions/group-by';
import type { Checked } from '../check/checked';
import { counted } from './counted';
import { placeText } from './place-text';
import type { Report } from './report';
import { xml, type Xml } from './xml';

/**
 * What a check found, as Jenkins and GitLab read results of tests
 * (https://docs.gitlab.com/ci/testing/unit_test_reports/): a suite for each file that something is wrong with, in it a
 * case for each code. Warnings are cases that pass. The first suite has a case for each cluster that was checked, since
 * a report without any case counts as broken.
 */
export function junit({ clusters, rules }: Checked, reports: readonly Report[]): string {
  const byFile = groupBy(reports, ({ file }) => file);
  const suites = [
    suite(
      'meshwright check',
      clusters.map(({ name, objects }) =>
        testCase('meshwright check', name, {
          name: 'system-out',
          attributes: {},
          content: `${counted(objects, 'object')} by ${counted(rules, 'rule')}`,
        }),
      ),
    ),
    ...[...byFile].map(([file, some]) =>
      suite(
        file,
        [...groupBy(some, ({ code }) => code)].map(([code, alike]) => caseOf(file, code, alike)),
      ),
    ),
  ];
  const root = { name: 'testsuites', attributes: totals(suites), content: suites };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml(root)}`;
}

function suite(name: string, cases: readonly Xml[]): Xml & { readonly content: readonly Xml[] } {
  const failures = cases.filter(
    ({ content }) => typeof content !== 'string' && content[0]?.name === 'failure',
  );
  return {
    name: 'testsuite',
    attributes: { name, tests: cases.length, failures: failures.length, errors: 0, skipped: 0 },
    content: cases,
  };
}

const sum = (numbers: readonly unknown[]): number =>
  numbers.reduce<number>((all, one) => all + Number(one), 0);

const totals = (suites: readonly Xml[]): Xml['attributes'] => ({
  name: 'meshwright check',
  tests: sum(suites.map(({ attributes }) => attributes['tests'])),
  failures: sum(suites.map(({ attributes }) => attributes['failures'])),
  errors: 0,
});

const testCase = (classname: string, name: string, content: Xml, file?: string): Xml => ({
  name: 'testcase',
  attributes: { name, classname, file },
  content: [content],
});

function caseOf(file: string, code: string, alike: readonly Report[]): Xml {
  const text = alike
    .map(
      (one) =>
        `${placeText(one)}\n${one.what}\n${one.also === undefined ? '' : `see ${one.also}\n`}→ ${one.remedy}`,
    )
    .join('\n\n');
  const [first] = alike;
  const more = alike.length === 1 ? '' : ` (and ${alike.length - 1} more)`;
  const content =
    first?.severity === 'error'
      ? { name: 'failure', attributes: { message: `${first.what}${more}`, type: code }, content: text }
      : { name: 'system-out', attributes: {}, content: text };
  return testCase(file, code, content, file);
}
