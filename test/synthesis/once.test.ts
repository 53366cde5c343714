import { expect, it } from '@jest/globals';
import { once } from '../../src/synthesis/once';

it('makes a value when it is asked for first, undefined too, and again only if that failed', () => {
  const made: string[] = [];
  const get = once(() => {
    made.push('made');
    if (made.length === 1) throw new Error('not yet');
    return undefined;
  });
  expect(made).toEqual([]);
  expect(get).toThrow('not yet');
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['made', 'made']);
});
