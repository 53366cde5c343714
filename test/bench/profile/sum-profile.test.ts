import { expect, it } from '@jest/globals';
import { evaluate } from '../evaluate';

const node = (id: number, functionName: string, ...children: readonly number[]) => ({
  id,
  callFrame: { functionName, url: '' },
  children,
});

/** `walk` calls itself, and both calls of it call `read`; microseconds by node. */
const profile = {
  nodes: [node(1, '(root)', 2), node(2, 'walk', 3, 4), node(3, 'read'), node(4, 'walk', 5), node(5, 'read')],
  samples: [2, 3, 4, 5, 5],
  timeDeltas: [1e6, 2e6, 4e6, 8e6, 16e6],
};

it('counts what calls itself once', () => {
  const placed = `({ functionName }) => ({ part: functionName, name: functionName, isOurs: true, isNamed: true })`;
  const sums = evaluate(
    'profile/sum-profile.mjs',
    `Object.fromEntries(Object.entries(it.sumProfile(input, ${placed})).map(([name, value]) =>
      [name, typeof value === 'number' ? value : Object.fromEntries(value)]))`,
    profile,
  );
  expect(sums).toMatchObject({
    seconds: 31,
    functions: { walk: { self: 5, total: 31 }, read: { self: 26, total: 26 } },
    parts: { '(root)': 0, walk: 5, read: 26 },
  });
});
