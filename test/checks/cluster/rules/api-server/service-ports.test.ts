import { describe, expect, it } from '@jest/globals';
import { servicePorts } from '../../../../../src/checks/cluster/rules/api-server/service-ports';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('service ports', () => {
  it.each<[string, KubernetesObject]>([
    [
      'several with names, also for two protocols',
      object('v1 Service', {
        spec: {
          ports: [
            { name: 'dns', port: 53, protocol: 'UDP' },
            { name: 'dns-tcp', port: 53, targetPort: 'dns' },
          ],
        },
      }),
    ],
    ['one without a name', object('v1 Service', { spec: { ports: [{ port: 80 }] } })],
    ['none of a headless Service', object('v1 Service', { spec: { clusterIP: 'None' } })],
  ])('accept %s', (_, one) => {
    expect(flawsOf(servicePorts, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    ['none', object('v1 Service', { spec: { ports: [] } }), 'refused-value spec.ports'],
    [
      'several without names',
      object('v1 Service', { spec: { ports: [{ name: 'a', port: 80 }, { port: 81 }] } }),
      'refused-value spec.ports.1.name',
    ],
    [
      'a name in capitals',
      object('v1 Service', { spec: { ports: [{ name: 'HTTP', port: 80 }] } }),
      'refused-name spec.ports.0.name',
    ],
    [
      'a name of a port of pods that is too long',
      object('v1 Service', { spec: { ports: [{ port: 80, targetPort: 'a'.repeat(16) }] } }),
      'refused-name spec.ports.0.targetPort',
    ],
    [
      'a port of nodes inside of the cluster',
      object('v1 Service', { spec: { ports: [{ port: 80, nodePort: 30_080 }] } }),
      'refused-combination spec.ports.0.nodePort',
    ],
    [
      'a name that is there twice',
      object('v1 Service', {
        spec: {
          ports: [
            { name: 'a', port: 80 },
            { name: 'a', port: 81 },
          ],
        },
      }),
      'repeated-entry spec.ports.1.name',
    ],
    [
      'a port that is there twice',
      object('v1 Service', {
        spec: {
          ports: [
            { name: 'a', port: 80 },
            { name: 'b', port: 80, protocol: 'TCP' },
          ],
        },
      }),
      'repeated-entry spec.ports.1.port',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(servicePorts, [one])).toEqual([flaw]);
  });
});
