import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { lineDiff } from '../../../src/review/report/line-diff';

const text = (before: string, after: string) =>
  lineDiff(before.split(' '), after.split(' ')).map(({ sign, line }) => `${sign}${line}`);

describe('lineDiff', () => {
  it('keeps what both have', () => {
    expect(text('a b c', 'a x c')).toEqual([' a', '-b', '+x', ' c']);
    expect(text('a b', 'a b')).toEqual([' a', ' b']);
    expect(text('a same one same b', 'a same two same b')).toEqual([
      ' a',
      ' same',
      '-one',
      '+two',
      ' same',
      ' b',
    ]);
  });

  it('holds on to what is there once, not to what repeats', () => {
    expect(text('x one x two x', 'y one y two y')).toEqual([
      '-x',
      '+y',
      ' one',
      '-x',
      '+y',
      ' two',
      '-x',
      '+y',
    ]);
  });

  it('loses no line of either side', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = lineDiff(before, after);
        const side = (other: string) => diff.filter(({ sign }) => sign !== other).map(({ line }) => line);
        expect(side('+')).toEqual(before);
        expect(side('-')).toEqual(after);
      }),
    );
  });
});
