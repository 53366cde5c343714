import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import { onlyUnreadLabels } from '../../../src/review/access/only-unread-labels';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { toYaml } from '../../../src/yaml/to-yaml';
import { treePairOf } from '../compare/tree-pair-of';

const namespace = (labels: Readonly<Record<string, string>>): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'shop', labels },
});
const policy = (key: string): KubernetesObject => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'web', namespace: 'bank', labels: { 'meshwright.dev/team': 'one' } },
  spec: {
    podSelector: {},
    ingress: [{ from: [{ namespaceSelector: { matchExpressions: [{ key, operator: 'Exists' }] } }] }],
  },
});

function unread(before: KubernetesObject, after: KubernetesObject, others: readonly string[] = []) {
  const file = 'east/shop/_tenant/namespace.yaml';
  const { changes } = compareTrees(treePairOf({ [file]: [before] }, { [file]: [after] }));
  expect(changes).toHaveLength(1);
  return onlyUnreadLabels({ judged: () => others }, changes);
}

const team = 'meshwright.dev/team';

describe('labels of namespaces', () => {
  it('are not read where no policy asks about them, whatever labels it has itself', () => {
    expect(
      unread(namespace({ [team]: 'one' }), namespace({ [team]: 'two' }), [toYaml([policy('zone')])]),
    ).toBe(true);
    expect(unread(namespace({ [team]: 'one' }), namespace({}), [])).toBe(true);
  });

  it('are read where a policy asks about them', () => {
    expect(unread(namespace({ [team]: 'one' }), namespace({ [team]: 'two' }), [toYaml([policy(team)])])).toBe(
      false,
    );
  });

  it.each([
    ['an escape', 'spec:\n  key: "meshwright\\u002edev/team"\n'],
    ['an alias', 'metadata:\n  labels: &own\n    a: b\nspec:\n  podSelector: *own\n'],
  ])('may be read where a text says something by %s', (_, text) => {
    expect(unread(namespace({ [team]: 'one' }), namespace({ [team]: 'two' }), [text])).toBe(false);
  });

  it.each(['istio-injection', 'istio.io/rev', 'meshwright.dev/project', 'kubernetes.io/metadata.name'])(
    'are always read: %s',
    (key) => {
      expect(unread(namespace({ [key]: 'one' }), namespace({ [key]: 'two' }))).toBe(false);
    },
  );

  it('are not all that changes', () => {
    expect(unread({ ...policy('zone'), spec: {} }, policy('zone'))).toBe(false);
  });
});
