import { describe, expect, it } from '@jest/globals';
import { compareEngines } from '../../../src/delivery/compare-engines/compare-engines';
import type { RenderedCluster } from '../../../src/delivery/compare-engines/rendered-cluster';
import type { KubernetesObject } from '../../../src/model/manifest';
import type { Engine } from '../../../src/model/platform';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { changedSources } from '../../helpers/changed-sources';
import { renderForEngine, toRendered } from '../../helpers/render-for-engine';

type Json = Record<string, any>; // oxlint-disable-line no-explicit-any

const { landscape } = parseLandscape(
  changedSources({
    'services.migrate': {
      runtime: { runtime: 'java', version: 17 },
      job: { before: 'api' },
    },
  }),
);
const office = landscape!.clusters.find(({ cluster }) => cluster.name === 'office')!;
const delivery = 'dist/office/_delivery';
const good: Readonly<Record<Engine, RenderedCluster>> = {
  argocd: toRendered(renderForEngine(landscape!, office, 'argocd')),
  fluxcd: toRendered(renderForEngine(landscape!, office, 'fluxcd')),
};

/** A copy that may be changed at will. */
const copyOf = (rendered: RenderedCluster): Map<string, Json[]> =>
  new Map([...rendered].map(([folder, objects]) => [folder, structuredClone([...objects]) as Json[]]));

/** The codes found once something was changed in what is rendered for one engine, or for both. */
function codesAfter(
  change: (rendered: Map<string, Json[]>) => void,
  ...engines: readonly Engine[]
): readonly string[] {
  const of = (engine: Engine) => {
    const copy = copyOf(good[engine]);
    if (engines.includes(engine)) change(copy);
    return copy as unknown as ReadonlyMap<string, readonly KubernetesObject[]>;
  };
  const found = compareEngines('office', of('argocd'), of('fluxcd'));
  return [...new Set(found.map(({ code }) => code))].sort();
}

/** The object of a kind and a name, wherever it lies. */
function object(rendered: Map<string, Json[]>, kind: string, name: string): Json {
  const found = [...rendered.values()]
    .flat()
    .find((one) => one['kind'] === kind && one['metadata'].name === name);
  if (found === undefined) throw new Error(`there is no ${kind} ${name}`);
  return found;
}

/** Applies a change to an owner's object in `_delivery`. */
const owner = (name: string, change: (one: Json) => void) => (rendered: Map<string, Json[]>) =>
  change(rendered.get(delivery)!.find(({ metadata }) => metadata.name === name)!);

describe('the comparison of engines', () => {
  it('finds nothing in what is rendered', () => {
    expect(codesAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, Parameters<typeof codesAfter>[0], Engine, readonly string[]]>([
    [
      'a dependency dropped',
      owner('shop-dev.web', ({ spec }) => delete spec.dependsOn),
      'fluxcd',
      ['unlike-order'],
    ],
    [
      'a job that nobody waits for',
      owner('shop-dev.api', ({ spec }) => (spec.dependsOn = [{ name: 'shop-dev.tenant' }])),
      'fluxcd',
      ['unlike-order'],
    ],
    [
      'a dependency between services',
      owner('shop-dev.web', ({ spec }) => spec.dependsOn.push({ name: 'shop-dev.api' })),
      'fluxcd',
      ['unlike-order'],
    ],
    [
      'a dependency on nothing',
      owner('shop-dev.web', ({ spec }) => spec.dependsOn.push({ name: 'shop-dev.gone' })),
      'fluxcd',
      ['unknown-dependency'],
    ],
    [
      'a circle',
      owner('shop-dev.tenant', ({ spec }) => spec.dependsOn.push({ name: 'shop-dev.web' })),
      'fluxcd',
      ['circular-order', 'unlike-order'],
    ],
    [
      'a namespace in the wave of what runs in it',
      owner(
        'shop-dev.tenant',
        ({ metadata }) => (metadata.annotations['argocd.argoproj.io/sync-wave'] = '0'),
      ),
      'argocd',
      ['unlike-order'],
    ],
    [
      'the mesh behind all others',
      owner('platform.mesh', ({ metadata }) => (metadata.annotations['argocd.argoproj.io/sync-wave'] = '1')),
      'argocd',
      ['unlike-order'],
    ],
    [
      'a job without waves',
      (rendered) => {
        for (const { metadata } of rendered.get('dist/office/shop-dev/migrate')!) delete metadata.annotations;
      },
      'argocd',
      ['unlike-object', 'unlike-order'],
    ],
    [
      'no pruning',
      owner('shop-dev.web', ({ spec }) => (spec.prune = false)),
      'fluxcd',
      ['unlike-protection'],
    ],
    [
      'a root that prunes',
      owner('meshwright-root', ({ spec }) => (spec.prune = true)),
      'fluxcd',
      ['unlike-protection'],
    ],
    [
      'a protected workload that goes with its Kustomization',
      owner('shop-prod.web', ({ spec }) => (spec.deletionPolicy = 'MirrorPrune')),
      'fluxcd',
      ['unlike-protection'],
    ],
    [
      'a protected workload that goes with its Application',
      owner(
        'shop-prod.web',
        ({ metadata }) => (metadata.finalizers = ['resources-finalizer.argocd.argoproj.io']),
      ),
      'argocd',
      ['unlike-protection'],
    ],
    [
      'a namespace that only Argo CD keeps',
      (rendered) =>
        delete object(rendered, 'Namespace', 'shop-dev')['metadata'].annotations[
          'kustomize.toolkit.fluxcd.io/prune'
        ],
      'argocd',
      ['unlike-object', 'unlike-protection'],
    ],
    [
      'a kind more in the AppProject',
      owner('shop', ({ spec }) => spec.namespaceResourceWhitelist.push({ group: '', kind: 'Secret' })),
      'argocd',
      ['unlike-limits'],
    ],
    [
      'a kind less in the AppProject',
      owner('shop', ({ spec }) => {
        const kinds = spec.namespaceResourceWhitelist as readonly Json[];
        spec.namespaceResourceWhitelist = kinds.filter(({ kind }) => kind !== 'Deployment');
      }),
      'argocd',
      ['refused-object', 'unlike-limits'],
    ],
    [
      'a namespace of another project in the AppProject',
      owner('shop', ({ spec }) => spec.destinations.push({ namespace: 'kube-system' })),
      'argocd',
      ['unlike-limits'],
    ],
    [
      'a service that is synced as the platform',
      owner('shop-dev.web', ({ spec }) => (spec.project = 'platform')),
      'argocd',
      ['unlike-limits'],
    ],
    [
      'a right more in the Role',
      (rendered) =>
        object(rendered, 'Role', 'meshwright-applier')['rules'].push({
          apiGroups: [''],
          resources: ['secrets'],
          verbs: ['get'],
        }),
      'fluxcd',
      ['unlike-limits'],
    ],
    [
      'a service that Flux applies as itself',
      owner('shop-dev.web', ({ spec }) => delete spec.serviceAccountName),
      'fluxcd',
      ['unlike-limits'],
    ],
    [
      'an account of another namespace',
      owner('shop-dev.web', ({ spec }) => (spec.serviceAccountName = 'applier-shop-prod')),
      'fluxcd',
      ['refused-object', 'unlike-limits'],
    ],
    [
      'an account with a role of the whole cluster',
      (rendered) => (object(rendered, 'RoleBinding', 'meshwright-applier')['roleRef'].kind = 'ClusterRole'),
      'fluxcd',
      ['unlike-limits'],
    ],
    [
      'a folder that nobody syncs',
      (rendered) =>
        rendered.set(
          delivery,
          rendered.get(delivery)!.filter(({ metadata }) => metadata.name !== 'shop-dev.web'),
        ),
      'argocd',
      ['unlike-order', 'unowned-folder'],
    ],
    [
      'a folder with two owners',
      owner('shop-dev.web', ({ spec }) => (spec.path = 'dist/office/shop-dev')),
      'fluxcd',
      ['shared-folder', 'unlike-order'],
    ],
    [
      'an object in two folders',
      (rendered) => rendered.get('dist/office/shop-dev/web')!.push(object(rendered, 'Service', 'api')),
      'argocd',
      ['shared-object', 'unlike-object'],
    ],
    [
      'an object that only one engine has',
      (rendered) => rendered.get('dist/office/shop-dev/web')!.pop(),
      'fluxcd',
      ['missing-object'],
    ],
    [
      'another image on one engine',
      (rendered) => (object(rendered, 'Deployment', 'web')['spec'].replicas = 7),
      'fluxcd',
      ['unlike-object'],
    ],
    [
      'substitution',
      owner('shop-dev.web', ({ spec }) => (spec.postBuild = { substitute: { name: 'web' } })),
      'fluxcd',
      ['rewritten-objects'],
    ],
    [
      'a source that a file name can turn into a chart',
      owner('shop-dev.web', ({ spec }) => delete spec.source.directory),
      'argocd',
      ['rewritten-objects'],
    ],
  ])('finds %s', (_, change, engine, codes) => {
    expect(codesAfter(change, engine)).toEqual(codes);
  });

  it('finds what is wrong on both alike', () => {
    expect(
      codesAfter(
        (rendered) => delete object(rendered, 'Namespace', 'shop-dev')['metadata'].annotations,
        'argocd',
        'fluxcd',
      ),
    ).toEqual(['unprotected-object']);
    const hook = (rendered: Map<string, Json[]>) => {
      object(rendered, 'Service', 'web')['metadata'].annotations = { 'argocd.argoproj.io/hook': 'PreSync' };
    };
    expect(codesAfter(hook, 'argocd', 'fluxcd')).toEqual(['engine-hook']);
  });
});
