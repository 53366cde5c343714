import { describe, expect, it } from '@jest/globals';
import { editedByHand } from '../../../../src/cli/synth/watch/edited-by-hand';

const nothing = {
  created: [],
  changed: [],
  removed: [],
  emptied: [],
  foreign: [],
  blocked: [],
  unchanged: 0,
};
const dist = { ...nothing, created: ['east/a.yaml'], changed: ['east/shop/b.yaml'], removed: ['c.yaml'] };

describe('editedByHand', () => {
  it('names what is put right where somebody changed the file or a folder above it', () => {
    const plans = { dist, around: nothing };
    expect(editedByHand(plans, new Set(['dist/c.yaml', 'dist/east/shop']))).toEqual([
      'dist/c.yaml',
      'dist/east/shop/b.yaml',
    ]);
    expect(editedByHand(plans, new Set(['dist']))).toHaveLength(3);
  });

  it('names nothing that only definitions changed, nor what needed nothing', () => {
    expect(
      editedByHand({ dist, around: nothing }, new Set(['apps/shop', 'dist/east/shop/other.yaml', 'dist/ea'])),
    ).toEqual([]);
  });
});
