import { expect, it } from '@jest/globals';
import { committedTree } from '../apps/committed-tree';
import { renderedKinds } from './rendered-kinds';

const tree = committedTree();

// argoproj/argo-rollouts#3854, argoproj/argo-cd#9678
it('weights of versions have one owner, Git: no controller that moves them is rendered', () => {
  const kinds = renderedKinds(tree);
  expect(kinds).toContain('VirtualService');
  expect([...kinds].filter((kind) => ['Rollout', 'Canary'].includes(kind))).toEqual([]);
});

it('a weight that somebody else changes is a difference, which no Application ignores', () => {
  const applications = [...tree].filter(([path]) => path.includes('/_delivery/'));
  expect(applications.length).toBeGreaterThan(0);
  for (const [, text] of applications) {
    expect(text).not.toMatch(/managedFieldsManagers|\.spec\.http|\/spec\/http/);
  }
});
