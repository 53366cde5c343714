import { describe, expect, it } from '@jest/globals';
import { paths } from '../../src/conventions/paths';
import { sampleCluster } from '../helpers/sample-cluster';
import { type EngineObject, renderDelivery } from './render-delivery';

const sample = sampleCluster('argocd');
const objects = renderDelivery(sample);
const applications = objects.filter(({ kind }) => kind === 'Application');
const units = applications.filter(({ metadata }) => metadata.name !== 'meshwright-root');
const wave = 'argocd.argoproj.io/sync-wave';

describe('Delivery on Argo CD', () => {
  it('renders the whole folder', () => {
    expect(objects).toMatchSnapshot();
  });

  it('gives every unit one Application, and nothing else one', () => {
    expect(units.map((unit) => sourceOf(unit).path)).toEqual(
      sample.units.map((unit) => `dist/${paths.unit(unit)}`),
    );
    expect(new Set(names(objects, 'Application')).size).toBe(applications.length);
  });

  it('names Applications after namespace and service', () => {
    expect(names(objects, 'Application')).toEqual([
      'meshwright-root',
      'platform.mesh',
      'platform.observability',
      'payments-staging.tenant',
      'payments-staging.ledger',
      'payments-prod.tenant',
      'payments-prod.ledger',
      'payments-prod.limits',
      'media-prod.tenant',
      'media-prod.encoder',
    ]);
  });

  it('pins the folder to plain manifests of one branch', () => {
    for (const application of applications) {
      expect(sourceOf(application)).toMatchObject({
        directory: { include: '*.yaml' },
        targetRevision: 'refs/heads/main',
      });
    }
  });

  it('syncs what permits first, then mesh, tenants, workloads', () => {
    const waves = Object.fromEntries(
      objects.map(({ metadata: { name, annotations } }) => [name, annotations?.[wave]]),
    );
    expect(waves).toMatchObject({
      platform: '-3',
      payments: '-3',
      'platform.mesh': '-2',
      'payments-prod.tenant': '-1',
      'payments-prod.ledger': '0',
      'platform.observability': '0',
    });
  });

  it('covers its own folder with a root that never prunes', () => {
    const root = find(objects, 'Application', 'meshwright-root');
    expect(sourceOf(root).path).toBe('dist/eu-1/_delivery');
    expect(automated(root)).toEqual({ enabled: true, prune: false, selfHeal: true, allowEmpty: false });
  });

  it('prunes inside every unit, but never down to nothing', () => {
    for (const unit of units) {
      expect(automated(unit)).toEqual({ enabled: true, prune: true, selfHeal: true, allowEmpty: false });
    }
  });

  it('deletes a workload with its Application outside of production only', () => {
    const cascading = applications.filter(({ metadata }) => metadata.finalizers !== undefined);
    expect(cascading.map(({ metadata }) => metadata.name)).toEqual(['payments-staging.ledger']);
    const asking = applications.filter(
      ({ metadata }) =>
        metadata.annotations?.['argocd.argoproj.io/sync-options'] === 'Prune=confirm,Delete=confirm',
    );
    expect(asking).toHaveLength(applications.length - 1);
  });

  it('lets only the AppProject of the platform sync the units of tenants', () => {
    const projects = Object.fromEntries(units.map(({ metadata, spec }) => [metadata.name, spec['project']]));
    expect(projects).toMatchObject({
      'platform.mesh': 'platform',
      'payments-prod.tenant': 'platform',
      'payments-prod.ledger': 'payments',
      'media-prod.encoder': 'media',
    });
    expect(find(objects, 'Application', 'payments-prod.tenant').metadata.labels).toMatchObject({
      'app.kubernetes.io/managed-by': 'meshwright',
      'app.kubernetes.io/part-of': 'payments',
    });
  });

  it('limits a project to its namespaces, this repository and no cluster-scoped kind', () => {
    expect(names(objects, 'AppProject')).toEqual(['platform', 'payments', 'media']);
    expect(find(objects, 'AppProject', 'payments').spec).toMatchObject({
      sourceRepos: ['https://git.example.com/platform.git'],
      destinations: [
        { server: 'https://kubernetes.default.svc', namespace: 'payments-staging' },
        { server: 'https://kubernetes.default.svc', namespace: 'payments-prod' },
      ],
      clusterResourceWhitelist: [],
      orphanedResources: { warn: true },
    });
  });

  it('lets a project with file shares create the PersistentVolumes of those namespaces', () => {
    expect(find(objects, 'AppProject', 'media').spec['clusterResourceWhitelist']).toEqual([
      { group: '', kind: 'PersistentVolume', name: 'media-prod.*.*' },
    ]);
  });

  it('keeps what limits a tenant out of its reach, and shows the pods of its workloads', () => {
    const permitted = find(objects, 'AppProject', 'payments').spec['namespaceResourceWhitelist'];
    expect(permitted).toEqual(
      expect.arrayContaining([
        { group: 'apps', kind: 'Deployment' },
        { group: '', kind: 'Pod' },
        { group: 'apps', kind: 'ReplicaSet' },
      ]),
    );
    for (const kind of [
      'ResourceQuota',
      'RoleBinding',
      'PeerAuthentication',
      'ServiceEntry',
      'EnvoyFilter',
    ]) {
      expect(permitted).not.toContainEqual(expect.objectContaining({ kind }));
    }
  });

  it('lets the team of a project look, and do nothing else', () => {
    expect(find(objects, 'AppProject', 'payments').spec['roles']).toEqual([
      expect.objectContaining({
        groups: ['team-payments'],
        policies: [
          'p, proj:payments:read-only, applications, get, payments/*, allow',
          'p, proj:payments:read-only, logs, get, payments/*, allow',
        ],
      }),
    ]);
  });
});

function names(from: readonly EngineObject[], kind: string): readonly string[] {
  return from.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name);
}

function find(from: readonly EngineObject[], kind: string, name: string): EngineObject {
  const found = from.find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`there is no ${kind} ${name}`);
  return found;
}

function sourceOf({ spec }: EngineObject): { readonly path: string } {
  return spec['source'] as { readonly path: string };
}

function automated({ spec }: EngineObject): unknown {
  return (spec['syncPolicy'] as { readonly automated: unknown }).automated;
}
