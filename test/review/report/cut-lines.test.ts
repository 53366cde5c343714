import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutLines } from '../../../src/review/report/cut-lines';
import { lineDiff } from '../../../src/review/report/line-diff';

const cut = (before: readonly string[], after: readonly string[]) =>
  cutLines(lineDiff(before, after)).map(({ sign, line }) => `${sign}${line}`);

describe('cutLines', () => {
  it('leaves what is short as it is', () => {
    expect(cut(['a', 'b'], ['a', 'c', 'd'])).toEqual([' a', '-b', '+c', '+d']);
  });

  it('shows where long lines begin to differ, and the beginning of those that are alike', () => {
    const long = 'x'.repeat(300);
    expect(cut([`${long}one`, long], [`${long}two`, long])).toEqual([
      `-…${'x'.repeat(40)}one`,
      `+…${'x'.repeat(40)}two`,
      ` ${'x'.repeat(239)}…`,
    ]);
    expect(cut([], [`${long}new`])).toEqual([`+${'x'.repeat(239)}…`]);
  });

  it('never shows two lines alike as different, and none that is long', () => {
    const line = fc.tuple(fc.nat(400), fc.string({ minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(line, line, ([count, one], [, other]) => {
        fc.pre(one !== other);
        const start = 'y'.repeat(count);
        const [gone, come] = cutLines(lineDiff([start + one], [start + other]));
        expect(gone?.line).not.toBe(come?.line);
        expect(Math.max(gone?.line.length ?? 0, come?.line.length ?? 0)).toBeLessThanOrEqual(240);
      }),
    );
  });
});
