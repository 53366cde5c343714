import * as fc from 'fast-check';
import type { KubernetesObject } from '../../../src/model/manifest';
import { vocabulary } from './vocabulary';

const others = [...new Set(vocabulary.namespaces)].filter((name) => name !== 'shop');

const labels = fc
  .record({
    team: fc.option(fc.constantFrom(...vocabulary.teams), { nil: undefined }),
    injection: fc.oneof(
      { weight: 8, arbitrary: fc.constant({ 'istio-injection': 'enabled' }) },
      { weight: 5, arbitrary: fc.constant({ 'istio.io/rev': 'stable' }) },
      { weight: 2, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.constant({ 'istio-injection': 'disabled' }) },
    ),
  })
  .map(({ team, injection }) => ({ ...injection, ...(team === undefined ? {} : { team }) }));

/** Two to four namespaces; who lives in another one finds it without labels. */
export const generateNamespaces: fc.Arbitrary<KubernetesObject[]> = fc
  .tuple(fc.subarray(others, { minLength: 1 }), fc.tuple(labels, labels, labels, labels))
  .map(([names, each]) =>
    ['shop', ...names].map((name, index) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: each[index] ?? {} },
    })),
  );
