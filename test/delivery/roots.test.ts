import { describe, expect, it } from '@jest/globals';
import { compareEngines } from '../../src/delivery/compare-engines/compare-engines';
import type { Engine, Platform } from '../../src/model/platform';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { readOwners } from '../../src/review/consequences/read-owners';
import { words } from '../../src/problems/words';
import { changedSources } from '../helpers/changed-sources';
import { renderForEngine, toRendered } from '../helpers/render-for-engine';
import { sampleCluster } from '../helpers/sample-cluster';
import { renderDelivery } from './render-delivery';

function objectsOf(engine: Engine) {
  const sample = sampleCluster(engine);
  const platform: Platform = {
    ...sample.platform,
    delivery: { ...sample.platform.delivery, roots: 'project' },
  };
  return renderDelivery({ ...sample, platform });
}

const { landscape } = parseLandscape(changedSources({ 'platform.delivery': { roots: 'project' } }));
const office = landscape!.clusters.find(({ cluster }) => cluster.name === 'office')!;
const files = (engine: Engine) => renderForEngine(landscape!, office, engine);

describe('roots of projects', () => {
  it('have a folder each, and the root of the cluster one of its own', () => {
    for (const engine of ['argocd', 'fluxcd'] as const) {
      const delivered = [...files(engine).keys()].filter((file) => file.includes('/_delivery/'));
      expect(delivered.sort()).toEqual([
        'office/_delivery/platform/delivery.yaml',
        'office/_delivery/shop/delivery.yaml',
      ]);
    }
  });

  it('are Applications of the platform that neither prune nor come before the mesh', () => {
    const roots = objectsOf('argocd').filter(({ metadata }) => metadata.name.startsWith('meshwright-root'));
    expect(roots.map(({ metadata }) => metadata.name)).toEqual([
      'meshwright-root',
      'meshwright-root-payments',
      'meshwright-root-media',
    ]);
    expect(roots[0]?.spec['source']).toMatchObject({ path: 'dist/eu-1/_delivery/platform' });
    for (const [index, project] of ['payments', 'media'].entries()) {
      const { metadata, spec } = roots[index + 1]!;
      expect(metadata.annotations).toMatchObject({
        'argocd.argoproj.io/sync-wave': '0',
        'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      });
      // It lies in the folder of the cluster's root, which syncs it.
      expect(metadata.labels).not.toHaveProperty('app.kubernetes.io/part-of');
      expect(metadata.finalizers).toBeUndefined();
      expect(spec).toMatchObject({
        project: 'platform',
        source: { path: `dist/eu-1/_delivery/${project}`, directory: { include: '*.yaml' } },
        syncPolicy: { automated: { prune: false } },
      });
    }
  });

  it('are Kustomizations that neither prune nor take anything with them', () => {
    const roots = objectsOf('fluxcd').filter(({ metadata }) => metadata.name.startsWith('meshwright-root'));
    expect(roots.map(({ spec }) => spec['path'])).toEqual([
      'dist/eu-1/_delivery/platform',
      'dist/eu-1/_delivery/payments',
      'dist/eu-1/_delivery/media',
    ]);
    for (const { metadata, spec } of roots) {
      expect(metadata.labels).not.toHaveProperty('app.kubernetes.io/part-of');
      expect(spec).toMatchObject({
        prune: false,
        deletionPolicy: 'Orphan',
        serviceAccountName: 'kustomize-controller',
      });
    }
  });

  it('leave a review to know the engine, and who owns what', () => {
    for (const engine of ['argocd', 'fluxcd'] as const) {
      const tree = files(engine);
      const owners = readOwners({
        revision: 'head',
        files: () => [...tree.keys()],
        read: (file) => tree.get(file),
      });
      expect(owners.engineOf('office')).toBe(engine);
      expect(owners.of('office/shop-dev/web')?.name).toBe('shop-dev.web');
    }
  });

  it('make both engines manage a cluster alike', () => {
    const [argocd, fluxcd] = (['argocd', 'fluxcd'] as const).map((engine) => toRendered(files(engine)));
    expect(compareEngines('office', argocd!, fluxcd!).map((found) => words(found).what)).toEqual([]);
    expect(argocd!.size).toBeGreaterThan(5);
  });

  it.each([
    [
      'prunes',
      (spec: { syncPolicy: { automated: { prune: boolean } } }) => (spec.syncPolicy.automated.prune = true),
      'unlike-protection',
    ],
    [
      'syncs another folder',
      (spec: { source: { path: string } }) => (spec.source.path = 'dist/office/_delivery/news'),
      'unowned-folder',
    ],
  ] as const)('are found out by the comparison where one %s', (_, change, code) => {
    const argocd = structuredClone(toRendered(files('argocd')));
    const root = [...argocd.values()].flat().find(({ metadata }) => metadata.name === 'meshwright-root-shop');
    (change as (spec: unknown) => void)(root?.['spec']);
    const codes = compareEngines('office', argocd, toRendered(files('fluxcd'))).map((found) => found.code);
    expect(codes).toContain(code);
  });

  it('come behind the mesh on both, so that a wave before it is found out', () => {
    const argocd = structuredClone(toRendered(files('argocd')));
    const root = [...argocd.values()].flat().find(({ metadata }) => metadata.name === 'meshwright-root-shop');
    (root!.metadata.annotations as Record<string, string>)['argocd.argoproj.io/sync-wave'] = '-2';
    const codes = compareEngines('office', argocd, toRendered(files('fluxcd'))).map((found) => found.code);
    expect(new Set(codes)).toEqual(new Set(['unlike-order']));
  });
});
