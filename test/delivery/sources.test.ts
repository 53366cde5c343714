import { describe, expect, it } from '@jest/globals';
import type { Artifact, PushWebhook } from '../../src/model/delivery';
import type { Engine } from '../../src/model/platform';
import { sampleCluster } from '../helpers/sample-cluster';
import { renderDelivery } from './render-delivery';

const artifact: Artifact = {
  url: 'oci://registry.example.com/platform/dist',
  tag: 'main',
  login: false,
  signedBy: undefined,
};

function render(engine: Engine, delivery: { readonly artifact?: Artifact; readonly webhook?: PushWebhook }) {
  const sample = sampleCluster(engine);
  const { platform } = sample;
  return renderDelivery({
    ...sample,
    platform: { ...platform, delivery: { ...platform.delivery, ...delivery } },
  });
}

describe('an artifact', () => {
  it('is what every Kustomization reads, and there is no repository', () => {
    const objects = render('fluxcd', { artifact });
    const kustomizations = objects.filter(({ kind }) => kind === 'Kustomization');
    expect(kustomizations.length).toBeGreaterThan(5);
    for (const { spec } of kustomizations) {
      expect(spec['sourceRef']).toEqual({ kind: 'OCIRepository', name: 'meshwright' });
    }
    expect(objects.some(({ kind }) => kind === 'GitRepository')).toBe(false);
    expect(objects.find(({ kind }) => kind === 'OCIRepository')?.spec).toEqual({
      url: artifact.url,
      ref: { tag: 'main' },
      interval: '1m',
      ignore: '/*\n!/dist\n/dist/*\n!/dist/eu-1\n',
    });
  });

  it('is opened with a Secret where the registry asks, and verified where somebody must have signed', () => {
    const signedBy = { issuer: '^https://login$', subject: '^https://ci/main$' };
    const objects = render('fluxcd', { artifact: { ...artifact, login: true, signedBy } });
    expect(objects.find(({ kind }) => kind === 'OCIRepository')?.spec).toMatchObject({
      secretRef: { name: 'meshwright' },
      verify: { provider: 'cosign', matchOIDCIdentity: [signedBy] },
    });
  });

  it('is what every Application reads, as plain manifests, and all that AppProjects permit', () => {
    const objects = render('argocd', { artifact });
    const applications = objects.filter(({ kind }) => kind === 'Application');
    expect(applications.length).toBeGreaterThan(5);
    for (const { spec } of applications) {
      expect(spec['source']).toMatchObject({
        repoURL: artifact.url,
        targetRevision: 'main',
        path: expect.stringMatching(/^dist\/eu-1\//),
        directory: { include: '*.yaml' },
      });
    }
    for (const { spec } of objects.filter(({ kind }) => kind === 'AppProject')) {
      expect(spec['sourceRepos']).toEqual([artifact.url]);
    }
  });
});

describe('a webhook', () => {
  it.each([
    ['github', 'github', ['ping', 'push']],
    ['gitlab', 'gitlab', ['Push Hook']],
    ['bitbucket-server', 'bitbucket', ['repo:refs_changed']],
  ] as const)('of %s brings Flux to look at the repository', (from, type, events) => {
    const objects = render('fluxcd', { webhook: { from, remote: 'platform/git' } });
    expect(objects.find(({ kind }) => kind === 'Receiver')).toMatchObject({
      metadata: { name: 'push', namespace: 'flux-system' },
      spec: {
        type,
        events,
        secretRef: { name: 'push' },
        resources: [{ kind: 'GitRepository', name: 'meshwright' }],
      },
    });
    expect(objects.find(({ kind }) => kind === 'ExternalSecret')).toMatchObject({
      metadata: { namespace: 'flux-system' },
      spec: {
        target: { name: 'push', creationPolicy: 'Owner' },
        data: [{ secretKey: 'token', remoteRef: { key: 'platform/git', property: 'token' } }],
      },
    });
  });

  it.each([
    ['github', 'webhook.github.secret'],
    ['gitlab', 'webhook.gitlab.secret'],
    ['bitbucket-server', 'webhook.bitbucketserver.secret'],
  ] as const)('of %s is a key of Argo CD’s own Secret, and nothing else of that', (from, secretKey) => {
    const objects = render('argocd', { webhook: { from, remote: 'platform/git' } });
    expect(objects.filter(({ kind }) => kind === 'ExternalSecret')).toMatchObject([
      {
        metadata: { namespace: 'argocd', annotations: { 'argocd.argoproj.io/sync-wave': '2' } },
        spec: {
          target: { name: 'argocd-secret', creationPolicy: 'Merge', deletionPolicy: 'Retain', template: {} },
          data: [{ secretKey, remoteRef: { key: 'platform/git', property: 'token' } }],
        },
      },
    ]);
  });
});
