import { expect, it } from '@jest/globals';
import { unwrittenObjects } from '../../../../src/checks/tenancy/rules/unwritten-objects';
import type { Manifest } from '../../../../src/model/manifest';
import { sampleCluster } from '../../../helpers/sample-cluster';

const { platform } = sampleCluster('fluxcd');

const found = (spec: object | undefined, kind = 'Kustomization') =>
  unwrittenObjects(
    [
      {
        object: {
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind,
          metadata: { name: 'shop.web', namespace: 'flux-system' },
          ...(spec === undefined ? {} : { spec }),
        },
        construct: 'a',
        unit: {
          cluster: 'east',
          group: '_delivery',
          name: 'shop',
          project: 'shop',
          source: 'apps/shop/project.ts',
        },
      } satisfies Manifest,
    ],
    platform,
  ).map(({ code, args }) => [code, (args as { readonly field: string }).field]);

it.each(['postBuild', 'targetNamespace', 'patches'])('refuses a Kustomization with %s', (field) => {
  expect(found({ path: 'dist', [field]: {} })).toEqual([['rewritten-objects', field]]);
});

it('permits one that applies what is there', () => {
  expect(found({ path: 'dist', prune: true })).toEqual([]);
  expect(found(undefined)).toEqual([]);
  expect(found({ images: [] }, 'Alertmanager')).toEqual([]);
});
