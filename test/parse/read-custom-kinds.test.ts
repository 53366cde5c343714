import { expect, it } from '@jest/globals';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { words } from '../../src/problems/words';
import { platform, sourcesOf } from '../helpers/sample-definitions';

const definition = (kind = 'Widget', scope = 'Namespaced') => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${kind.toLowerCase()}s.acme.example }
spec:
  group: acme.example
  scope: ${scope}
  names: { kind: ${kind}, plural: ${kind.toLowerCase()}s }
  versions: []
`;

const registered = (files: Readonly<Record<string, string>>, names = Object.keys(files)) =>
  parseLandscape(sourcesOf(undefined, { ...platform, customResources: names }, files));

it('reads the kinds of every file, in YAML or JSON', () => {
  const { landscape, problems } = registered({
    'apps/crds/a.yaml': `${definition()}---\n${definition('Planet', 'Cluster')}`,
    'apps/crds/b.json': JSON.stringify({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'moons.acme.example' },
      spec: { group: 'acme.example', scope: 'Cluster', names: { kind: 'Moon', plural: 'moons' } },
    }),
  });
  expect(problems).toEqual([]);
  expect(landscape?.platform.customKinds).toMatchObject([
    {
      group: 'acme.example',
      kind: 'Widget',
      resource: 'widgets',
      scope: 'Namespaced',
      file: 'apps/crds/a.yaml',
    },
    { kind: 'Planet', scope: 'Cluster' },
    { kind: 'Moon', file: 'apps/crds/b.json' },
  ]);
});

it.each([
  ['is not there', undefined],
  ['is empty', ''],
  ['cannot be read: ', 'a: [b'],
  [
    'holds a Service, which is not a CustomResourceDefinition',
    'apiVersion: v1\nkind: Service\nmetadata: { name: a }\n',
  ],
  ['holds something without a kind', '- a\n'],
  ['describes Widget of acme.example, as apps/crds/a.yaml does', `${definition()}---\n${definition()}`],
])('refuses a file that %s', (reason, text) => {
  const { landscape, problems } = registered(text === undefined ? {} : { 'apps/crds/a.yaml': text }, [
    'apps/crds/a.yaml',
  ]);
  expect(landscape).toBeUndefined();
  expect(problems).toMatchObject([
    {
      code: 'unusable-custom-resources',
      at: { file: 'apps/platform.ts', path: ['customResources', 0] },
    },
  ]);
  expect(words(problems[0]!).what).toContain(`apps/crds/a.yaml ${reason}`);
});
