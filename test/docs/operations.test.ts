import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { committedTree } from '../apps/committed-tree';
import { sampleLandscape } from '../apps/sample-company';
import { blocksOf } from './blocks';
import { documents, textOf } from './documents';
import { runScript } from './run-script';

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec?: Readonly<Record<string, unknown>>;
}

const tree = committedTree();
const landscape = sampleLandscape();

const objects = [...tree].flatMap(([file, text]) =>
  (parseYaml(text).documents as readonly Rendered[]).map((object) => ({ file, object })),
);

const ofKind = (kind: string) =>
  objects.filter(({ object }) => object.kind === kind).map(({ object }) => object);

/** What the pages of `docs/operations` rely on. */
describe('the operations guide', () => {
  it('may turn off one Application, since the root ignores that field and no other of the sync', () => {
    const roots = ofKind('Application').filter(({ metadata }) => metadata.name === 'meshwright-root');
    expect(roots).toHaveLength(
      landscape.platform.clusters.filter(({ engine }) => engine === 'argocd').length,
    );
    for (const { spec } of roots) {
      expect(spec).toMatchObject({
        ignoreDifferences: [
          {
            group: 'argoproj.io',
            kind: 'Application',
            jsonPointers: ['/spec/syncPolicy/automated/enabled'],
          },
        ],
        syncPolicy: { syncOptions: expect.arrayContaining(['RespectIgnoreDifferences=true']) },
      });
    }
  });

  it('may say that Argo CD puts back what somebody changed, and syncs no folder that is empty', () => {
    const applications = ofKind('Application');
    expect(applications.length).toBeGreaterThan(20);
    for (const { spec } of applications) {
      expect(spec).toMatchObject({
        revisionHistoryLimit: 10,
        syncPolicy: { automated: { enabled: true, selfHeal: true, allowEmpty: false } },
      });
    }
  });

  it('may suspend a Kustomization, since the root says nothing of that field', () => {
    const kustomizations = ofKind('Kustomization');
    expect(kustomizations.length).toBeGreaterThan(20);
    for (const { spec } of kustomizations) {
      expect(spec).toMatchObject({ interval: '60m' });
      expect(spec).not.toHaveProperty('suspend');
    }
  });

  it('names units as the folders are called', () => {
    const units = objects.filter(({ object }) => ['Application', 'Kustomization'].includes(object.kind));
    const paths = units.flatMap(({ object: { metadata, spec } }) => {
      const { source, sources } = spec as {
        readonly source?: { readonly path: string };
        readonly sources?: readonly { readonly path: string }[];
      };
      const path = source?.path ?? sources?.at(-1)?.path ?? spec?.['path'];
      return typeof path === 'string' && metadata.name !== 'meshwright-root'
        ? [{ name: metadata.name, path }]
        : [];
    });
    expect(paths.length).toBeGreaterThan(40);
    const folderOf = (path: string) =>
      path
        .split('/')
        .slice(2)
        .map((part) => part.replace(/^_/, ''))
        .join('.');
    expect(paths.filter(({ name, path }) => folderOf(path) !== name)).toEqual([]);
  });

  it('may count on what holds data: nothing prunes it, and it outlives what it belongs to', () => {
    const held = [
      'Namespace',
      'StatefulSet',
      'PersistentVolume',
      'PersistentVolumeClaim',
      'CustomResourceDefinition',
    ].flatMap(ofKind);
    expect(held.length).toBeGreaterThan(10);
    for (const { metadata } of held) {
      expect(metadata.annotations).toMatchObject({
        'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
        'kustomize.toolkit.fluxcd.io/prune': 'disabled',
      });
    }
    for (const { spec } of ofKind('StatefulSet')) {
      expect(spec).toMatchObject({
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      });
    }
    for (const { spec } of ofKind('PersistentVolume')) {
      expect(spec).toMatchObject({
        persistentVolumeReclaimPolicy: 'Retain',
        claimRef: { kind: 'PersistentVolumeClaim' },
      });
    }
  });

  it('may count on Secrets that stay when their store is lost, and go with their ExternalSecret', () => {
    const secrets = ofKind('ExternalSecret');
    expect(secrets.length).toBeGreaterThan(10);
    for (const { spec } of secrets) {
      // Into Secrets of Argo CD's own, which are the installation's, single keys are merged.
      const target = spec?.['target'] as { readonly name: string };
      const creationPolicy = target.name.startsWith('argocd-') ? 'Merge' : 'Owner';
      expect(target).toMatchObject({ deletionPolicy: 'Retain', creationPolicy });
    }
  });
});

/** Commands of the guide, with a word for each placeholder. They need a cluster, so that they are only read. */
const blocks = documents
  .filter((document) => /^docs\/(?:operations\/|pipelines\/|bootstrap)/.test(document))
  .flatMap((document) => blocksOf(document, textOf(document)))
  .filter(({ info }) => info === 'sh')
  .map(({ document, line, text }) => ({
    place: `${document}:${line}`,
    text: text.replaceAll(/<[a-z ]+>/g, 'x'),
  }));

describe('a shell', () => {
  it.each(blocks)('can read $place', async ({ text }) => {
    expect(await runScript(`sh -n <<'SCRIPT'\n${text}\nSCRIPT\n`, '.', {})).toEqual({ code: 0, err: '' });
  });

  it('has the whole guide to read', () => {
    expect(blocks.length).toBeGreaterThan(25);
  });
});
