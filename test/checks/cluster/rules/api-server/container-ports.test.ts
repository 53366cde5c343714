import { describe, expect, it } from '@jest/globals';
import { containerPorts } from '../../../../../src/checks/cluster/rules/api-server/container-ports';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { pod } from './objects';

describe('container ports', () => {
  it.each<[string, KubernetesObject]>([
    [
      'names, and a port of two protocols',
      pod({
        ports: [
          { name: 'http', containerPort: 80, hostPort: 80 },
          { name: 'http3', containerPort: 80, hostPort: 80, protocol: 'UDP' },
        ],
      }),
    ],
    [
      'the same port of two containers, off the network of the node',
      pod(
        { ports: [{ containerPort: 80 }] },
        { initContainers: [{ name: 'a', image: 'a', ports: [{ containerPort: 80 }] }] },
      ),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(containerPorts, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'a name of 16 characters',
      pod({ ports: [{ name: 'a'.repeat(16), containerPort: 80 }] }),
      'refused-name spec.containers.0.ports.0.name',
    ],
    [
      'a name of digits',
      pod({ ports: [{ name: '8080', containerPort: 80 }] }),
      'refused-name spec.containers.0.ports.0.name',
    ],
    [
      'two hyphens in a row',
      pod({ ports: [{ name: 'a--b', containerPort: 80 }] }),
      'refused-name spec.containers.0.ports.0.name',
    ],
    [
      'two ports of a name',
      pod({
        ports: [
          { name: 'a', containerPort: 80 },
          { name: 'a', containerPort: 81 },
        ],
      }),
      'repeated-entry spec.containers.0.ports.1.name',
    ],
    [
      'two that want a port of the node',
      pod({
        ports: [
          { containerPort: 80, hostPort: 90 },
          { containerPort: 81, hostPort: 90 },
        ],
      }),
      'repeated-entry spec.containers.0.ports.1',
    ],
    [
      'two on the network of the node',
      pod(
        {
          ports: [
            { name: 'a', containerPort: 80 },
            { name: 'b', containerPort: 80 },
          ],
        },
        { hostNetwork: true },
      ),
      'repeated-entry spec.containers.0.ports.1',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(containerPorts, [one])).toEqual([flaw]);
  });
});
