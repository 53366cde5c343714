import { expect, it } from '@jest/globals';
import { parseManifests } from '../../src/load/parse-manifests';

const problemsOf = (text: string) =>
  parseManifests('a.yaml', text).problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`);

it('reads documents and lists, each with the lines of its fields', () => {
  const { objects, problems } = parseManifests(
    'a.yaml',
    [
      '---',
      'apiVersion: v1',
      'kind: List',
      'items:',
      '  - apiVersion: v1',
      '    kind: Namespace',
      '    metadata: { name: shop }',
      '---',
      'apiVersion: v1',
      'kind: Namespace',
      'metadata:',
      '  name: risk',
      '',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(objects.map(({ object }) => object.metadata.name)).toEqual(['shop', 'risk']);
  expect(objects.map(({ placeOf }) => placeOf(['metadata', 'name']).line)).toEqual([7, 12]);
  // The nearest that is there.
  expect(objects[1]?.placeOf(['spec', 'podSelector']).line).toBe(9);
});

it('leaves out empty documents and what is for kustomize', () => {
  const text =
    '---\n---\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n';
  expect(parseManifests('a.yaml', text)).toEqual({ objects: [], problems: [] });
});

it('reads JSON', () => {
  const text = '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"shop"}}';
  expect(parseManifests('a.json', text).objects).toHaveLength(1);
});

it.each([
  ['a template', '{{- if .Values.on }}\napiVersion: v1\n{{- end }}\n', 'broken-yaml 1:'],
  ['a key that is there twice', 'kind: A\nkind: B\n', 'broken-yaml 2:1'],
  ['an alias that leads nowhere', 'kind: *nowhere\n', 'broken-yaml'],
  ['no mapping', '- a\n', 'broken-manifest 1:1'],
  ['no kind', 'apiVersion: v1\nmetadata: { name: a }\n', 'broken-manifest 1:1'],
  ['no name', 'apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: a\n', 'broken-manifest 4:3'],
  ['a name that is a number', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: 7\n', 'broken-manifest 4:9'],
  [
    'a label that is a boolean',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n    x: true\n',
    'broken-manifest 6:8',
  ],
])('reports %s', (_, text, expected) => {
  expect(problemsOf(text)[0]).toMatch(new RegExp(`^${expected}`));
});

it('reports what is broken and reads the rest', () => {
  const { objects, problems } = parseManifests(
    'a.yaml',
    'kind: 1\n---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n',
  );
  expect(problems.map(({ code }) => code)).toEqual(['broken-manifest']);
  expect(objects).toHaveLength(1);
});
