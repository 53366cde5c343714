import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/review/finding';
import { ignoredText } from '../../../src/review/report/ignored-text';
import { json, type ReviewJson } from '../../../src/review/report/json';
import { markdown } from '../../../src/review/report/markdown/markdown';
import { ruleText } from '../../../src/review/report/rule-text';
import { sarif } from '../../../src/review/report/sarif';
import { terminal } from '../../../src/review/report/terminal';
import { createColors } from 'picocolors';
import { blank, refusal, reviewOf } from './review-of';

const resolve = () => ({ file: 'apps/platform.ts', line: 40, column: 5 });
const ruled = (rule: Finding['rule'], weight: Finding['weight'] = 'refused'): Finding => ({
  ...refusal('x'),
  weight,
  ...(rule === undefined ? {} : { rule }),
});
const own = ruled({ level: 'refuse', above: 3, isSet: true });

describe('what a finding follows from', () => {
  it.each([
    [own, 'refused by apps/platform.ts:40:5, threshold 3'],
    [
      ruled({ level: 'warn', above: undefined, isSet: true }, 'attention'),
      'a warning by apps/platform.ts:40:5',
    ],
    [ruled({ level: 'warn', above: 50, isSet: false }, 'attention'), 'a warning by default, threshold 50'],
    [ruled({ level: 'refuse', above: undefined, isSet: false }), undefined],
    [ruled(undefined), undefined],
  ] as const)('is said of %#', (finding, text) => {
    expect(ruleText(finding, resolve)).toBe(text);
  });

  const review = { ...reviewOf([], [own]), ignored: [{ code: 'engine-switch', count: 2 } as const] };
  const context = { ...blank, resolve };

  it('stands in every format, and what is ignored in those that people read', () => {
    const told = 'refused by apps/platform.ts:40:5, threshold 3';
    const ignored = 'Ignored, as apps/platform.ts says: engine-switch (2)';
    expect(ignoredText(review)).toBe(ignored);
    expect(ignoredText({ ignored: [] })).toBe('');
    const plain = terminal(review, { ...context, paint: createColors(false), width: 80 });
    for (const text of [markdown(review, context), plain]) {
      expect(text).toContain(told);
      expect(text).toContain(ignored);
    }
    expect(sarif(review, context)).toContain(told);
    const data = JSON.parse(json(review, context)) as ReviewJson;
    expect(data.ignored).toEqual(review.ignored);
    expect(data.findings[0]?.rule).toEqual({ level: 'refuse', above: 3, isSet: true });
  });
});
