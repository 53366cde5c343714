import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../src/writer/apply-plan';
import { planFiles } from '../../src/writer/plan-files';
import { readTree } from '../helpers/read-tree';
import { generated } from './generated';
import { makeRoot } from './make-root';

const roots: string[] = [];
const rootWith = (files: Record<string, string>): string => {
  const root = makeRoot(files);
  roots.push(root);
  return root;
};
const wanted = new Map([
  ['A', generated('a')],
  ['B', generated('b')],
]);

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe('planFiles', () => {
  it('looks at nothing but the files that it knows', () => {
    const root = rootWith({ A: generated('old'), C: generated('gone'), D: generated('unknown'), 'x/y': 'z' });
    const plan = planFiles(root, wanted, ['A', 'B', 'C']);
    expect(plan).toMatchObject({ created: ['B'], changed: ['A'], removed: ['C'], foreign: [], unchanged: 0 });
    applyPlan(root, wanted, plan);
    expect(Object.fromEntries(readTree(root))).toEqual({
      A: generated('a'),
      B: generated('b'),
      D: generated('unknown'),
      'x/y': 'z',
    });
    expect(planFiles(root, wanted, ['A', 'B', 'C'])).toMatchObject({
      created: [],
      changed: [],
      unchanged: 2,
    });
  });

  it('reports what somebody else put there, and leaves it', () => {
    const root = rootWith({ A: 'mine', C: 'mine too' });
    mkdirSync(join(root, 'B'));
    expect(planFiles(root, wanted, ['A', 'B', 'C'])).toMatchObject({
      created: [],
      changed: [],
      removed: [],
      foreign: ['A', 'B'],
    });
  });

  it('follows no link', () => {
    const root = rootWith({ real: generated('old') });
    symlinkSync('real', join(root, 'A'));
    expect(planFiles(root, wanted, ['A']).foreign).toEqual(['A']);
  });
});
