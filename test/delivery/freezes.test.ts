import { describe, expect, it } from '@jest/globals';
import type { Freeze } from '../../src/model/freeze';
import { sampleCluster } from '../helpers/sample-cluster';
import { renderDelivery } from './render-delivery';

const yearEnd: Freeze = {
  name: 'year-end',
  environments: ['prod'],
  reason: 'Nobody is there.',
  time: { kind: 'dated', from: Date.UTC(2026, 11, 18, 17, 30), until: Date.UTC(2027, 0, 4, 6) },
};
const nightly: Freeze = {
  name: 'nightly',
  environments: ['staging', 'prod'],
  reason: 'The batch runs.',
  time: { kind: 'regular', schedule: '0 22 * * *', minutes: 90, timeZone: 'Europe/Berlin' },
};

const windowsOf = (freezes: readonly Freeze[]) => {
  const sample = sampleCluster('argocd');
  const objects = renderDelivery({ ...sample, platform: { ...sample.platform, freezes } });
  return Object.fromEntries(
    objects
      .filter(({ kind }) => kind === 'AppProject')
      .map(({ metadata, spec }) => [metadata.name, spec['syncWindows']]),
  );
};

describe('freezes on Argo CD', () => {
  it('are windows that deny, but to people, in the namespaces of their environments', () => {
    const { payments, media } = windowsOf([yearEnd, nightly]);
    expect(payments).toEqual([
      {
        kind: 'deny',
        schedule: '30 17 18 12 *',
        duration: '23790m',
        timeZone: 'Etc/UTC',
        namespaces: ['payments-prod'],
        manualSync: true,
        syncOverrun: true,
        description: 'year-end: Nobody is there.',
      },
      expect.objectContaining({
        schedule: '0 22 * * *',
        duration: '90m',
        timeZone: 'Europe/Berlin',
        namespaces: ['payments-staging', 'payments-prod'],
      }),
    ]);
    expect(media).toHaveLength(2);
  });

  it('hold for namespaces and parts of the platform too, never for the root', () => {
    expect(windowsOf([yearEnd])['platform']).toEqual([
      expect.objectContaining({ namespaces: ['payments-prod', 'media-prod'], applications: ['platform.*'] }),
    ]);
  });

  it('are left out where nothing is frozen', () => {
    expect(windowsOf([{ ...yearEnd, environments: ['dev'] }])).toEqual({});
  });
});

it('Flux has no such times: its objects are the same', () => {
  const sample = sampleCluster('fluxcd');
  const frozen = { ...sample, platform: { ...sample.platform, freezes: [yearEnd] } };
  expect(renderDelivery(frozen)).toEqual(renderDelivery(sample));
});
