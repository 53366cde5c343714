import { describe, expect, it } from '@jest/globals';
import { paths } from '../../src/conventions/paths';
import { sampleCluster } from '../helpers/sample-cluster';
import { type EngineObject, renderDelivery } from './render-delivery';

const sample = sampleCluster('fluxcd');
const objects = renderDelivery(sample);
const kustomizations = objects.filter(({ kind }) => kind === 'Kustomization');
const units = kustomizations.filter(({ metadata }) => metadata.name !== 'meshwright-root');
const root = kustomizations.filter(({ metadata }) => metadata.name === 'meshwright-root');
const pruneKey = 'kustomize.toolkit.fluxcd.io/prune';

describe('Delivery on Flux', () => {
  it('renders the whole folder', () => {
    expect(objects).toMatchSnapshot();
  });

  it('gives every unit one Kustomization, and nothing else one', () => {
    expect(units.map(({ spec }) => spec['path'])).toEqual(
      sample.units.map((unit) => `dist/${paths.unit(unit)}`),
    );
    expect(new Set(kustomizations.map(({ metadata }) => metadata.name)).size).toBe(kustomizations.length);
  });

  it('applies mesh, tenants, workloads in this order', () => {
    expect(dependencies(objects)).toEqual({
      'platform.mesh': [],
      'platform.observability': ['platform.mesh'],
      'payments-staging.tenant': ['platform.mesh'],
      'payments-staging.ledger': ['payments-staging.tenant'],
      'payments-prod.tenant': ['platform.mesh'],
      'payments-prod.ledger': ['payments-prod.tenant'],
      'payments-prod.limits': ['payments-prod.tenant'],
      'media-prod.tenant': ['platform.mesh'],
      'media-prod.encoder': ['media-prod.tenant'],
    });
  });

  it('waits for no unit that is not there', () => {
    const withoutMesh = sample.units.filter(({ name }) => name === 'ledger');
    expect(dependencies(renderDelivery({ ...sample, units: withoutMesh }))).toEqual({
      'payments-staging.ledger': [],
      'payments-prod.ledger': [],
    });
  });

  it('substitutes nothing and moves nothing to another namespace', () => {
    for (const { spec } of kustomizations) {
      expect(spec).not.toHaveProperty('postBuild');
      expect(spec).not.toHaveProperty('targetNamespace');
      expect(spec).toMatchObject({ force: false });
    }
  });

  it('waits until a unit is healthy, but not until the root is, which holds itself', () => {
    expect(units.every(({ spec }) => spec['wait'] === true)).toBe(true);
    expect(root.map(({ spec }) => spec['wait'])).toEqual([false]);
  });

  it('covers its own folder with a root that never prunes, and prunes inside every unit', () => {
    expect(root.map(({ spec }) => [spec['path'], spec['prune']])).toEqual([['dist/eu-1/_delivery', false]]);
    expect(units.every(({ spec }) => spec['prune'] === true)).toBe(true);
  });

  it("names the account of every Kustomization: the tenant's own where all of a unit lies in its namespace", () => {
    const accounts = Object.fromEntries(
      kustomizations.map(({ metadata, spec }) => [metadata.name, spec['serviceAccountName']]),
    );
    expect(accounts).toEqual({
      'meshwright-root': 'kustomize-controller',
      'platform.mesh': 'kustomize-controller',
      'platform.observability': 'kustomize-controller',
      'payments-staging.tenant': 'kustomize-controller',
      'payments-staging.ledger': 'applier-payments-staging',
      'payments-prod.tenant': 'kustomize-controller',
      'payments-prod.ledger': 'applier-payments-prod',
      'payments-prod.limits': 'applier-payments-prod',
      'media-prod.tenant': 'kustomize-controller',
      // Its file share is a PersistentVolume, which has no namespace.
      'media-prod.encoder': 'kustomize-controller',
    });
  });

  it('takes down a workload that left the repository outside of production only', () => {
    const prunable = objects.filter(({ metadata }) => metadata.annotations?.[pruneKey] !== 'disabled');
    expect(prunable.map(({ metadata }) => metadata.name)).toEqual(['payments-staging.ledger']);
    const deleting = kustomizations.filter(({ spec }) => spec['deletionPolicy'] !== 'Orphan');
    expect(deleting.map(({ metadata }) => metadata.name)).toEqual(['payments-staging.ledger']);
  });

  it('fetches the folder of this cluster only', () => {
    expect(source(objects)).toMatchObject({
      url: 'https://git.example.com/platform.git',
      ref: { branch: 'main' },
      interval: '1m',
      ignore: '/*\n!/dist\n/dist/*\n!/dist/eu-1\n',
    });
  });

  it('opens a repository behind SSH with a Secret, one behind HTTPS without', () => {
    const { platform } = sample;
    const repository = { ...platform.repository, url: 'ssh://git@git.example.com/platform.git' };
    const overSsh = renderDelivery({ ...sample, platform: { ...platform, repository } });
    expect(source(overSsh)).toHaveProperty('secretRef', { name: 'meshwright' });
    expect(source(objects)).not.toHaveProperty('secretRef');
  });
});

function dependencies(from: readonly EngineObject[]): Record<string, readonly string[]> {
  const named = from.filter(({ kind, metadata }) => kind === 'Kustomization' && metadata.name.includes('.'));
  return Object.fromEntries(
    named.map(({ metadata, spec }) => {
      const dependsOn = (spec['dependsOn'] ?? []) as readonly { readonly name: string }[];
      return [metadata.name, dependsOn.map(({ name }) => name)];
    }),
  );
}

function source(from: readonly EngineObject[]): EngineObject['spec'] | undefined {
  return from.find(({ kind }) => kind === 'GitRepository')?.spec;
}
