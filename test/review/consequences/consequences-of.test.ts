import { describe, expect, it } from '@jest/globals';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { consequencesOf } from '../../../src/review/consequences/consequences-of';
import { readOwners } from '../../../src/review/consequences/read-owners';
import { pairOf, type Fixture } from '../../helpers/guarded';
import { deploymentOf, objectOf, protectedOf } from '../../helpers/guarded-objects';

/** What becomes of each change outside `_delivery`, as `<Argo CD> <Flux>`. */
function effects(before: Fixture, after: Fixture): readonly string[] {
  const pair = pairOf(before, after);
  const owners = { base: readOwners(pair.base), head: readOwners(pair.head) };
  return compareTrees(pair)
    .changes.filter((change) => !(change.after ?? change.before)?.owner.endsWith('_delivery'))
    .map((change) => {
      const { argocd, fluxcd } = consequencesOf(change, owners);
      return `${argocd.effect} ${fluxcd.effect}`;
    });
}

const web = (cluster: string, namespace = 'shop-dev') => ({
  [`${cluster}/${namespace}/web/workload.yaml`]: [deploymentOf('web', namespace)],
});
const file = (
  cluster: string,
  object: ReturnType<typeof objectOf>,
  unit = 'web',
  namespace = 'shop-dev',
) => ({
  [`${cluster}/${namespace}/${unit}/files.yaml`]: [object],
});
const map = objectOf('ConfigMap', 'map');
const claim = protectedOf(objectOf('PersistentVolumeClaim', 'data'));

describe.each(['office', 'east'])('on a cluster of either engine, %s', (cluster) => {
  it('what is created or changed in place loses nothing', () => {
    expect(effects(web(cluster), { ...web(cluster), ...file(cluster, map) })).toEqual(['applied applied']);
    const changed = { ...map, data: { a: 'b' } };
    expect(
      effects({ ...web(cluster), ...file(cluster, map) }, { ...web(cluster), ...file(cluster, changed) }),
    ).toEqual(['applied applied']);
  });

  it('what leaves a folder is deleted, unless it is protected', () => {
    expect(effects({ ...web(cluster), ...file(cluster, map) }, web(cluster))).toEqual(['deleted deleted']);
    expect(effects({ ...web(cluster), ...file(cluster, claim) }, web(cluster))).toEqual(['kept released']);
  });

  it('what leaves with its folder is deleted by Flux alone, and stays where its owner is protected', () => {
    const rest = file(cluster, map, 'other');
    expect(effects({ ...web(cluster), ...rest }, rest)).toEqual(['kept deleted']);
    expect(effects({ ...web(cluster, 'shop-prod'), ...rest }, rest)).toEqual(['kept kept']);
  });

  it('what leaves with the whole cluster stays', () => {
    expect(effects(web(cluster), {})).toEqual(['kept kept']);
  });

  it('what moves is deleted and made anew, or may be, unless it is protected', () => {
    const rest = { ...web(cluster), ...file(cluster, objectOf('ConfigMap', 'other'), 'other') };
    const moved = { [`${cluster}/shop-dev/other/moved.yaml`]: [map] };
    expect(effects({ ...rest, ...file(cluster, map) }, { ...rest, ...moved })).toEqual([
      'contested contested',
    ]);
    const kept = { [`${cluster}/shop-dev/other/moved.yaml`]: [claim] };
    expect(effects({ ...rest, ...file(cluster, claim) }, { ...rest, ...kept })).toEqual(['stuck adopted']);
  });

  it('what moves out of a folder that goes stays with Argo CD, and with Flux if its owner is protected', () => {
    const next = (namespace: string) => ({
      [`${cluster}/${namespace}/next/workload.yaml`]: [deploymentOf('web', namespace)],
    });
    expect(effects(web(cluster), next('shop-dev'))).toEqual(['stuck contested']);
    expect(effects(web(cluster, 'shop-prod'), next('shop-prod'))).toEqual(['stuck adopted']);
  });

  it('what cannot be changed holds the engine up, unless it may be made anew', () => {
    const before = web(cluster);
    const workload = `${cluster}/shop-dev/web/workload.yaml`;
    const after = deploymentOf('web', 'shop-dev', { app: 'other' });
    expect(effects(before, { [workload]: [after] })).toEqual(['stuck stuck']);
    const annotations = {
      'argocd.argoproj.io/sync-options': 'Force=true,Replace=true',
      'kustomize.toolkit.fluxcd.io/force': 'enabled',
    };
    const forced = { ...after, metadata: { ...after.metadata, annotations } };
    expect(effects(before, { [workload]: [forced] })).toEqual(['replaced replaced']);
  });
});

it('takes the folders of a job and of its service for one owner where Argo CD has them in one Application', () => {
  const application = (name: string, ...folders: readonly string[]) =>
    objectOf('Application', name, 'argocd', {
      apiVersion: 'argoproj.io/v1alpha1',
      spec: {
        sources: folders.map((path) => ({ path: `dist/${path}` })),
        syncPolicy: { automated: { prune: true } },
      },
    });
  const tree = (unit: string): Fixture => ({
    ...file('east', map, unit),
    'east/_delivery/shop.yaml': [application('shop.web', 'east/shop-dev/schema', 'east/shop-dev/web')],
  });
  const pair = pairOf(tree('schema'), tree('web'));
  const owners = { base: readOwners(pair.base), head: readOwners(pair.head) };
  const change = compareTrees(pair).changes.find(({ kind }) => kind === 'moved');
  // The helper delivers each folder on its own as well; the file that says otherwise is read last.
  expect(owners.base.of('east/shop-dev/schema')?.name).toBe('shop.web');
  expect(consequencesOf(change!, owners).argocd.effect).toBe('applied');
});

it('leaves what a Kustomization takes over that the old one waits for', () => {
  const kustomization = (name: string, folder: string, after: readonly string[]) =>
    objectOf('Kustomization', name, 'flux-system', {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      spec: { path: `./dist/${folder}`, prune: true, dependsOn: after.map((one) => ({ name: one })) },
    });
  const tree = (unit: string): Fixture => ({
    ...web('office'),
    'office/shop-dev/_tenant/namespace.yaml': [objectOf('Namespace', 'shop-dev', undefined)],
    [`office/shop-dev/${unit}/moved.yaml`]: [map],
    'office/_delivery/shop.yaml': [
      kustomization('tenant', 'office/shop-dev/_tenant', []),
      kustomization('web', 'office/shop-dev/web', ['tenant']),
    ],
  });
  const pair = pairOf(tree('web'), tree('_tenant'));
  const owners = { base: readOwners(pair.base), head: readOwners(pair.head) };
  const [change] = compareTrees(pair).changes;
  expect(change?.kind).toBe('moved');
  expect(consequencesOf(change!, owners).fluxcd.effect).toBe('adopted');
});

it('tells what a Namespace and a CRD take with them, and that an Application is nothing to Flux', () => {
  const owners = (pair: ReturnType<typeof pairOf>) => ({
    base: readOwners(pair.base),
    head: readOwners(pair.head),
  });
  const textOf = (kind: string) => {
    const pair = pairOf({ ...web('east'), ...file('east', objectOf(kind, 'x')) }, web('east'));
    return consequencesOf(compareTrees(pair).changes[0]!, owners(pair)).argocd.text;
  };
  expect(textOf('Namespace')).toContain('with everything in it');
  expect(textOf('CustomResourceDefinition')).toContain('with every object of its kind');
  const rest = file('east', map, 'other');
  const pair = pairOf({ ...web('east'), ...rest }, rest);
  const change = compareTrees(pair).changes.find(({ before }) => before?.object.kind === 'Application');
  expect(consequencesOf(change!, owners(pair))).toMatchObject({
    argocd: { effect: 'kept' },
    fluxcd: { effect: 'none' },
  });
});
