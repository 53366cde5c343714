import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KubernetesObject } from '../../../src/model/manifest';
import { canonicalText } from '../../../src/review/compare/canonical-text';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { normalise } from '../../../src/review/compare/normalise';
import { treePairOf, type Tree } from './tree-pair-of';

const deployment = (replicas: number, app = 'orders'): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'orders', namespace: 'shop' },
  spec: { replicas, selector: { matchLabels: { app } } },
});
const file = 'office/shop/orders/workload.yaml';

const kindsOf = (before: Tree, after: Tree) =>
  compareTrees(treePairOf(before, after)).changes.map(({ kind }) => kind);

describe('compareTrees', () => {
  it.each([
    ['created', {}, { [file]: [deployment(1)] }],
    ['deleted', { [file]: [deployment(1)] }, {}],
    ['updated', { [file]: [deployment(1)] }, { [file]: [deployment(2)] }],
    ['recreated', { [file]: [deployment(1)] }, { [file]: [deployment(1, 'other')] }],
    ['moved', { [file]: [deployment(1)] }, { 'office/shop/other/workload.yaml': [deployment(1)] }],
  ] as const)('finds what is %s', (kind, before, after) => {
    expect(kindsOf(before, after)).toEqual([kind]);
  });

  it('finds an object in another file of the same folder where it was', () => {
    expect(
      kindsOf({ [file]: [deployment(1)] }, { 'office/shop/orders/other.yaml': [deployment(1)] }),
    ).toEqual([]);
  });

  it('says what a moved object also changed', () => {
    const { changes } = compareTrees(
      treePairOf({ [file]: [deployment(1)] }, { 'office/shop/other/workload.yaml': [deployment(2)] }),
    );
    expect(changes).toMatchObject([
      { kind: 'moved', fields: [{ path: '/spec/replicas', before: 1, after: 2 }] },
    ]);
  });

  it('takes another version of a kind for the same object', () => {
    const newer = { ...deployment(1), apiVersion: 'apps/v2' };
    expect(kindsOf({ [file]: [deployment(1)] }, { [file]: [newer] })).toEqual(['updated']);
  });

  it('keeps objects of two clusters apart', () => {
    expect(
      kindsOf({ [file]: [deployment(1)] }, { 'lab/shop/orders/workload.yaml': [deployment(1)] }),
    ).toEqual(['created', 'deleted']);
  });

  it('reports what is no YAML and what is no object, and compares the rest', () => {
    const pair = treePairOf({ [file]: [deployment(1)] }, { [file]: [deployment(2)] });
    const head = { ...pair.head, read: () => 'a: [1\n' };
    expect(compareTrees({ ...pair, head }).problems).toMatchObject([{ code: 'broken-yaml', at: { file } }]);
    const other = { ...pair.head, read: () => 'apiVersion: v1\n' };
    expect(compareTrees({ ...pair, head: other }).problems).toMatchObject([{ code: 'broken-manifest' }]);
  });
});

const object = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('Deployment', 'Service', 'AuthorizationPolicy', 'HTTPRoute'),
    file: fc.constantFrom('x/n/one/w.yaml', 'x/n/one/t.yaml', 'x/n/two/w.yaml', 'y/n/one/w.yaml'),
    replicas: fc.constantFrom(undefined, 1, 2),
    cpu: fc.constantFrom('1', '1000m', '2', 1),
    ports: fc.subarray([{ name: 'http', port: 80 }, { name: 'grpc', port: 90 }, { port: 70 }]),
    protocol: fc.constantFrom(undefined, 'TCP', 'UDP'),
    rules: fc.shuffledSubarray(['r', 's', 't']),
    timeout: fc.constantFrom('60s', '1m', '2s'),
  })
  .map(({ name, kind, file: path, replicas, cpu, ports, protocol, rules, timeout }) => {
    const spec = {
      replicas,
      resources: { limits: { cpu } },
      ports: ports.map((port) => ({ ...port, protocol })),
      rules,
      timeout,
    };
    // As a file would give it back, without fields that are undefined.
    const metadata = { name, namespace: 'n' };
    const written = JSON.parse(
      JSON.stringify({ apiVersion: 'v1', kind, metadata, spec }),
    ) as KubernetesObject;
    return { path, written };
  });

const tree = fc
  .uniqueArray(object, {
    selector: ({ path, written }) => `${path.slice(0, 1)} ${written.kind} ${written.metadata.name}`,
    maxLength: 8,
  })
  .map((all) => Object.fromEntries(grouped(all)));

function grouped(all: readonly { readonly path: string; readonly written: KubernetesObject }[]) {
  const files = new Map<string, KubernetesObject[]>();
  for (const { path, written } of all) files.set(path, [...(files.get(path) ?? []), written]);
  return [...files];
}

const keyed = (one: Tree) =>
  new Map(
    Object.entries(one).flatMap(([path, objects]) =>
      objects.map((each) => [
        `${path.slice(0, 1)} ${each.kind} ${each.metadata.name}`,
        { folder: path.split('/').slice(0, 3).join('/'), normal: canonicalText(normalise(each)) },
      ]),
    ),
  );

describe('what compareTrees promises of all trees', () => {
  it('is silent about a revision and itself', () => {
    fc.assert(
      fc.property(tree, (one) => {
        expect(compareTrees(treePairOf(one, one))).toMatchObject({ changes: [], problems: [] });
      }),
    );
  });

  it('names exactly the objects whose normal form or owner differs', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const [known, found] = [keyed(before), keyed(after)];
        const expected = [...new Set([...known.keys(), ...found.keys()])].filter(
          (key) =>
            known.get(key)?.normal !== found.get(key)?.normal ||
            known.get(key)?.folder !== found.get(key)?.folder,
        );
        const named = compareTrees(treePairOf(before, after)).changes.map((change) => {
          const state = change.after ?? change.before;
          return `${state?.cluster} ${state?.object.kind} ${state?.object.metadata.name}`;
        });
        expect(named.sort()).toEqual(expected.sort());
      }),
      { numRuns: 1_000 },
    );
  });
});
