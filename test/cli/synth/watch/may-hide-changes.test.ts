import { describe, expect, it } from '@jest/globals';
import { mayHideChanges } from '../../../../src/cli/synth/watch/may-hide-changes';

const planOf = (created: number, changed: number, removed: number) => {
  const paths = (count: number) => Array.from({ length: count }, (_, index) => `${index}.yaml`);
  return {
    created: paths(created),
    changed: paths(changed),
    removed: paths(removed),
    emptied: [],
    foreign: [],
    blocked: [],
    unchanged: 100_000,
  };
};

describe('mayHideChanges', () => {
  it('is so of thousands of files, whatever becomes of them, and of nothing less', () => {
    expect(mayHideChanges(planOf(2_000, 2_000, 1))).toBe(true);
    expect(mayHideChanges(planOf(2_000, 2_000, 0))).toBe(false);
    expect(mayHideChanges(planOf(0, 0, 0))).toBe(false);
  });
});
