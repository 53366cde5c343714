import { expect, it } from '@jest/globals';
import { sampleCompany } from '../apps/sample-company';
import { renderedKinds } from './rendered-kinds';

it('no webhook is rendered, so that no engine fights istiod for its caBundle and failurePolicy', () => {
  const { tree } = sampleCompany();
  expect([...renderedKinds(tree)].filter((kind) => kind.endsWith('WebhookConfiguration'))).toEqual([]);
  expect([...tree.values()].filter((text) => /^\s*caBundle:/m.test(text))).toEqual([]);
});
