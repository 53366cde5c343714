import { describe, expect, it } from '@jest/globals';
import { containerProbes } from '../../../../../src/checks/cluster/rules/api-server/container-probes';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { pod } from './objects';

describe('container probes', () => {
  it.each<[string, KubernetesObject]>([
    [
      'one action each, and thresholds',
      pod({
        readinessProbe: { httpGet: { port: 80 }, successThreshold: 3 },
        livenessProbe: { exec: { command: ['a'] }, terminationGracePeriodSeconds: 5 },
        lifecycle: { preStop: { sleep: { seconds: 1 } } },
      }),
    ],
    [
      'probes of a sidecar',
      pod(
        {},
        {
          initContainers: [
            { name: 'a', image: 'a', restartPolicy: 'Always', startupProbe: { tcpSocket: { port: 1 } } },
          ],
        },
      ),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(containerProbes, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'two actions',
      pod({ readinessProbe: { httpGet: { port: 80 }, tcpSocket: { port: 80 } } }),
      'refused-combination spec.containers.0.readinessProbe.tcpSocket',
    ],
    [
      'no action',
      pod({ lifecycle: { preStop: {} } }),
      'refused-combination spec.containers.0.lifecycle.preStop',
    ],
    [
      'a negative delay',
      pod({ readinessProbe: { httpGet: { port: 80 }, initialDelaySeconds: -1 } }),
      'refused-value spec.containers.0.readinessProbe.initialDelaySeconds',
    ],
    [
      'a liveness that has to be shown twice',
      pod({ livenessProbe: { httpGet: { port: 80 }, successThreshold: 2 } }),
      'refused-value spec.containers.0.livenessProbe.successThreshold',
    ],
    [
      'a readiness with a time to end',
      pod({ readinessProbe: { httpGet: { port: 80 }, terminationGracePeriodSeconds: 2 } }),
      'refused-value spec.containers.0.readinessProbe.terminationGracePeriodSeconds',
    ],
    [
      'no time to end',
      pod({ startupProbe: { httpGet: { port: 80 }, terminationGracePeriodSeconds: 0 } }),
      'refused-value spec.containers.0.startupProbe.terminationGracePeriodSeconds',
    ],
    [
      'a probe of what ends first',
      pod({}, { initContainers: [{ name: 'a', image: 'a', livenessProbe: { exec: {} } }] }),
      'refused-combination spec.initContainers.0.livenessProbe',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(containerProbes, [one])).toEqual([flaw]);
  });
});
