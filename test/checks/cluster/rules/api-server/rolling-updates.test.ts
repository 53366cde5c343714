import { describe, expect, it } from '@jest/globals';
import { rollingUpdates } from '../../../../../src/checks/cluster/rules/api-server/rolling-updates';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { owner } from './objects';

describe('rolling updates', () => {
  it.each<[string, KubernetesObject]>([
    [
      'pods that go before others come',
      owner('Deployment', { strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } } }),
    ],
    ['what waits to be deleted', owner('DaemonSet', { updateStrategy: { type: 'OnDelete' } })],
    [
      'more of a DaemonSet for a while',
      owner('DaemonSet', { updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(rollingUpdates, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'no step at all',
      owner('Deployment', { strategy: { rollingUpdate: { maxSurge: '0%', maxUnavailable: 0 } } }),
      'refused-combination spec.strategy.rollingUpdate',
    ],
    [
      'more than all',
      owner('Deployment', { strategy: { rollingUpdate: { maxUnavailable: '101%' } } }),
      'refused-value spec.strategy.rollingUpdate.maxUnavailable',
    ],
    [
      'a surge that is no share',
      owner('Deployment', { strategy: { rollingUpdate: { maxSurge: 'half' } } }),
      'refused-value spec.strategy.rollingUpdate.maxSurge',
    ],
    [
      'less than no pods of a DaemonSet',
      owner('DaemonSet', { updateStrategy: { rollingUpdate: { maxUnavailable: -1 } } }),
      'refused-value spec.updateStrategy.rollingUpdate.maxUnavailable',
    ],
    [
      'steps of what does not roll',
      owner('Deployment', { strategy: { type: 'Recreate', rollingUpdate: {} } }),
      'refused-combination spec.strategy.rollingUpdate',
    ],
    [
      'a deadline before the pods may be ready',
      owner('Deployment', { minReadySeconds: 60, progressDeadlineSeconds: 60 }),
      'refused-value spec.progressDeadlineSeconds',
    ],
    [
      'a DaemonSet that has both by default',
      owner('DaemonSet', { updateStrategy: { rollingUpdate: { maxSurge: 1 } } }),
      'refused-combination spec.updateStrategy.rollingUpdate',
    ],
    [
      'a StatefulSet that waits, with steps',
      owner('StatefulSet', { updateStrategy: { type: 'OnDelete', rollingUpdate: { partition: 1 } } }),
      'refused-combination spec.updateStrategy.rollingUpdate',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(rollingUpdates, [one])).toEqual([flaw]);
  });
});
