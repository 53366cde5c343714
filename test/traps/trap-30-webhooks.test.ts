import { expect, it } from '@jest/globals';
import { committedTree } from '../apps/committed-tree';
import { renderedKinds } from './rendered-kinds';

it('no webhook is rendered, so that no engine fights istiod for its caBundle and failurePolicy', () => {
  const tree = committedTree();
  expect([...renderedKinds(tree)].filter((kind) => kind.endsWith('WebhookConfiguration'))).toEqual([]);
  expect([...tree.values()].filter((text) => /^\s*caBundle:/m.test(text))).toEqual([]);
});
