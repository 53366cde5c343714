import { expect, it } from '@jest/globals';
import { judge } from '../../quality/definitions/judge';
import type { Mutant } from '../../quality/definitions/mutant';
import type { Report } from '../../src/cli/output/report';

const mutant: Mutant = {
  id: 'a',
  sample: { file: 'a.ts', textOf: () => undefined } as unknown as Mutant['sample'],
  operator: 'misspelt value',
  path: ['calls', '0'],
  what: "'orders' → 'ordres'",
  text: "calls: ['ordres'],\nto: 'orders'",
  lines: new Set([1]),
  meant: ['orders'],
  renamed: undefined,
  helper: undefined,
  isShared: false,
  faults: 1,
};
const report: Report = {
  code: 'unknown-reference',
  severity: 'error',
  file: 'a.ts',
  line: 1,
  column: 1,
  what: 'there is no service ordres',
  remedy: 'did you mean orders?',
};
const judged = (reports: readonly Report[], more: Partial<Mutant> = {}) =>
  judge({ ...mutant, ...more }, reports, undefined);

it('takes a report that says it all', () => {
  expect(judged([report])).toMatchObject({
    found: true,
    exact: true,
    single: true,
    suggested: true,
    internals: [],
  });
});

it('a warning stops nothing', () => {
  expect(judged([{ ...report, severity: 'warning' }]).found).toBe(false);
});

it('sees what is elsewhere, said twice, without a suggestion or in words of ours', () => {
  const other = { ...report, line: 7, remedy: 'add x: Invalid input' };
  expect(judged([other, { ...other, line: 8 }])).toMatchObject({
    exact: false,
    single: false,
    suggested: false,
    internals: [expect.stringContaining('Invalid input'), expect.anything()],
  });
});

it('a name that is gone is missed where it still stands', () => {
  const second = { ...report, line: 2 };
  expect(judged([second], { renamed: 'orders' }).exact).toBe(true);
  expect(judged([report, second], { renamed: 'orders' }).single).toBe(true);
  expect(judged([second, { ...second, remedy: 'x' }], { renamed: 'orders' }).single).toBe(false);
  expect(judged([second])).toMatchObject({ exact: false });
});

it('sees a report that ends its line, or that nobody would read to its end', () => {
  expect(judged([report]).readable).toBe(true);
  expect(judged([{ ...report, what: 'there is no service a\nkind: Secret' }]).readable).toBe(false);
  expect(judged([{ ...report, what: 'x'.repeat(5000) }]).readable).toBe(false);
});

it('a constant is wrong in each place that uses it', () => {
  const both = [report, { ...report, column: 9 }];
  expect(judged(both, { isShared: true }).single).toBe(true);
  expect(judged(both).single).toBe(false);
  expect(judged([report, report], { isShared: true }).single).toBe(false);
});
