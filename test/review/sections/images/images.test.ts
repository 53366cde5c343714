import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../../src/model/manifest';
import type { Landscape } from '../../../../src/model/landscape';
import { compareTrees } from '../../../../src/review/compare/compare-trees';
import { images } from '../../../../src/review/sections/images/images';
import { treePairOf, type Tree } from '../../compare/tree-pair-of';

const web = (environment: string, image: string, project = 'shop'): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {
    name: 'web',
    namespace: `${project}-${environment}`,
    labels: { 'app.kubernetes.io/part-of': project, 'meshwright.dev/environment': environment },
  },
  spec: { template: { spec: { containers: [{ name: 'app', image }] } } },
});

/** Images by `<cluster> <environment>`. */
const tree = (places: Readonly<Record<string, string>>, project = 'shop'): Tree =>
  Object.fromEntries(
    Object.entries(places).map(([place, image]) => {
      const [cluster = '', environment = ''] = place.split(' ');
      return [`${cluster}/${project}-${environment}/web/workload.yaml`, [web(environment, image, project)]];
    }),
  );

const environments = ['dev', 'staging', 'prod'].map((name) => ({ name }));
const landscape = { platform: { environments } } as unknown as Landscape;

function linesOf(before: Tree, after: Tree, known: Landscape | undefined = landscape) {
  const trees = treePairOf(before, after);
  const { changes } = compareTrees(trees);
  const section = images({ trees, changes, documents: new Map(), groups: [], landscape: known });
  return (
    section && [
      section.summary,
      ...section.lines.map(({ weight, sign, text }) => `${weight} ${sign} ${text}`),
    ]
  );
}

describe('images', () => {
  const base = {
    'office dev': 'r/web:2',
    'office staging': 'r/web:2',
    'east prod': 'r/web:1',
    'west prod': 'r/web:1',
  };

  it('has nothing to say where no image changes', () => {
    expect(linesOf(tree(base), tree(base))).toBeUndefined();
  });

  it('shows a promotion and what each environment runs after it', () => {
    expect(linesOf(tree(base), tree({ ...base, 'east prod': 'r/web:2', 'west prod': 'r/web:2' }))).toEqual([
      '1 image changed in prod',
      'note ~ shop/web in prod: `1` → `2`; now dev `2`, staging `2`, prod `2`',
    ]);
  });

  it('warns of clusters of one environment that differ', () => {
    expect(linesOf(tree(base), tree({ ...base, 'east prod': 'r/web:2' }))).toEqual([
      '1 image changed in prod, 1 out of step',
      'risk ~ shop/web in prod: `1` → `2`; clusters differ: `2` on east, `1` on west; now dev `2`, staging `2`, prod `2` and `1`',
    ]);
  });

  it('warns of what the environment before does not run, if the order is known', () => {
    const after = tree({ ...base, 'east prod': 'r/web:3', 'west prod': 'r/web:3' });
    expect(linesOf(tree(base), after)?.[1]).toContain('staging does not run it');
    const { changes } = compareTrees(treePairOf(tree(base), after));
    const section = images({
      trees: treePairOf(tree(base), after),
      changes,
      documents: new Map(),
      groups: [],
      landscape: undefined,
    });
    expect(section?.lines.map(({ weight }) => weight)).toEqual(['note']);
  });

  it('tells digests and repositories apart', () => {
    const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
    const only = (image: string) => tree({ 'office dev': image });
    expect(linesOf(only(`r:5000/web:1@${digest('a')}`), only(`r:5000/web:1@${digest('b')}`))?.[1]).toBe(
      'note ~ shop/web in dev: `1@sha256:aaaaaaaa` → `1@sha256:bbbbbbbb`',
    );
    expect(linesOf(only('r/web:1'), only('other/web:1'))?.[1]).toBe(
      'note ~ shop/web in dev: `1` → `other/web:1`',
    );
  });

  it('says what is new and what is gone, and takes no other project for the same service', () => {
    const other = tree({ 'office dev': 'r/other:9' }, 'bank');
    expect(linesOf(other, { ...other, ...tree({ 'office dev': 'r/web:1' }) })).toEqual([
      '1 image changed in dev',
      'note + shop/web in dev: `1`',
    ]);
    expect(linesOf(tree({ 'office dev': 'r/web:1' }), {})).toEqual([
      '1 image changed in dev',
      'note - shop/web in dev: `1`',
    ]);
  });
});
