import { expect, it } from '@jest/globals';
import { committedTree } from '../apps/committed-tree';
import { renderedKinds } from './rendered-kinds';

const tree = committedTree();
/** Most that the annotations of an object may hold, and so what `kubectl apply` can remember of it. */
const longest = 262_144;

// prometheus-operator/prometheus-operator#4355, argoproj/argo-cd#8128
it('no CRD is rendered: they come with what brings their controller', () => {
  expect(renderedKinds(tree)).not.toContain('CustomResourceDefinition');
});

it('no object is too large for an annotation, and Argo CD applies on the server anyway', () => {
  const texts = [...tree.values()].flatMap((text) => text.split(/^---$/m));
  expect(texts.filter((text) => text.length > longest)).toEqual([]);
  const applications = texts.filter((text) => /^kind: Application$/m.test(text));
  expect(applications.length).toBeGreaterThan(0);
  expect(applications.filter((text) => !text.includes('- ServerSideApply=true'))).toEqual([]);
});
