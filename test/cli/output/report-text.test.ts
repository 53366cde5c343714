import { expect, it } from '@jest/globals';
import { report } from '../../../src/cli/output/report';
import { reportText } from '../../../src/cli/output/report-text';
import { problem } from '../../../src/problems/problem';

const found = problem(
  'unused-consent',
  { file: 'apps/risk/project.ts', path: ['services', 'limits', 'consumers', 0] },
  { caller: 'shop/web', callee: 'risk/limits', file: 'apps/shop/project.ts', suggestion: undefined },
  { file: 'apps/shop/project.ts', path: ['services', 'web', 'calls'] },
);

it('names the place of a problem, and the other one that it is about', () => {
  const reports = report([found], (place) => ({ ...place, line: place.file.length, column: 7 }));
  expect(reportText(reports, false)).toBe(
    `apps/risk/project.ts:20:7  error unused-consent
  risk/limits consents to calls from shop/web, which declares none
  see apps/shop/project.ts:20:7
  → add 'risk/limits' to the calls of shop/web in apps/shop/project.ts, or take the consent away

1 error
`,
  );
});

it('says as much of a place as is known', () => {
  expect(
    reportText(
      report([found], (place) => place),
      false,
    ),
  ).toContain('  see apps/shop/project.ts\n');
});

it('says on a terminal how to learn more, once', () => {
  const text = reportText(
    report([found, found], (place) => place),
    true,
  );
  expect(text.match(/meshwright explain CODE tells more/g)).toHaveLength(1);
  expect(reportText([], true)).toBe('');
});
