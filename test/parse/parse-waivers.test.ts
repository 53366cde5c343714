import { describe, expect, it } from '@jest/globals';
import { parseWaivers } from '../../src/parse/parse-waivers';
import { words } from '../../src/problems/words';

const waiver = { guard: 'immutable-change', reason: 'made anew on purpose', until: '2030-06-30' };
const parsed = (head: unknown, base?: unknown, project?: string) =>
  parseWaivers([{ file: 'apps/shop/waivers.json', project, head, base }]);
const codesOf = (head: unknown) =>
  parsed(head).problems.map(({ code, at }) => `${code} at ${at.path?.join('.') ?? ''}`);

describe('parseWaivers', () => {
  it('reads what people write, with the project that it lies in', () => {
    const narrow = { ...waiver, cluster: 'office', object: 'Deployment shop/web' };
    expect(parsed([waiver, narrow], undefined, 'shop')).toMatchObject({
      problems: [],
      waivers: [
        { ...waiver, project: 'shop', cluster: undefined, object: undefined, isNew: true, index: 0 },
        { ...narrow, project: 'shop', isNew: true, index: 1 },
      ],
    });
  });

  it('tells what was there before, wherever in the list, from what came or changed', () => {
    const { until, guard, reason } = waiver;
    const sameInOtherOrder = { until, guard, reason };
    const isNew = (head: unknown, base: unknown) => parsed(head, base).waivers.map((one) => one.isNew);
    expect(isNew([{ ...waiver, reason: 'another' }, waiver], [sameInOtherOrder])).toEqual([true, false]);
    expect(isNew([{ ...waiver, until: '2030-07-31' }], [waiver])).toEqual([true]);
    expect(isNew([waiver, waiver], [waiver])).toEqual([false, true]);
    expect(isNew([waiver], 'no list')).toEqual([true]);
  });

  it.each([
    ['a list', waiver, 'wrong-type at '],
    ['a guard that exists', [{ ...waiver, guard: 'immutable-chang' }], 'invalid-value at 0.guard'],
    ['a reason', [{ ...waiver, reason: undefined }], 'missing-field at 0'],
    ['a reason that says something', [{ ...waiver, reason: '' }], 'invalid-value at 0.reason'],
    ['an end', [{ ...waiver, until: undefined }], 'missing-field at 0'],
    ['a day of the calendar', [{ ...waiver, until: '2030-02-30' }], 'invalid-value at 0.until'],
    ['a day and nothing more', [{ ...waiver, until: '2030-2-3' }], 'invalid-value at 0.until'],
    ['an object with its kind', [{ ...waiver, object: 'shop/web' }], 'invalid-value at 0.object'],
    ['fields that exist', [{ ...waiver, untill: '2030-06-30' }], 'unknown-field at 0.untill'],
    [
      'no object where a guard is about all of a project',
      [{ ...waiver, guard: 'removal-budget', object: 'Deployment shop/web' }],
      'waiver-too-narrow at 0.object',
    ],
  ])('asks for %s', (_, head, expected) => {
    expect(codesOf(head)).toEqual([expected]);
  });

  it('suggests the guard that was meant', () => {
    const [found] = parsed([{ ...waiver, guard: 'removal-bugdet' }]).problems;
    expect(words(found!).remedy).toContain('did you mean removal-budget?');
  });
});
