import { describe, expect, it } from '@jest/globals';
import { containerResources } from '../../../../../src/checks/cluster/rules/api-server/container-resources';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { pod } from './objects';

describe('container resources', () => {
  it.each<[string, KubernetesObject]>([
    [
      'requests up to the limits, in any unit',
      pod({
        resources: {
          requests: { cpu: '1000m', memory: '1Gi', 'acme.example/gpu': 1 },
          limits: { cpu: 1, memory: '1025Mi', 'acme.example/gpu': '1' },
        },
      }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(containerResources, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'more than the limit',
      pod({ resources: { requests: { cpu: 2 }, limits: { cpu: '1500m' } } }),
      'refused-value spec.containers.0.resources.requests.cpu',
    ],
    [
      'a unit that is none',
      pod({ resources: { limits: { memory: '1GB' } } }),
      'refused-value spec.containers.0.resources.limits.memory',
    ],
    [
      'less than nothing',
      pod({ resources: { requests: { cpu: '-1' } } }),
      'refused-value spec.containers.0.resources.requests.cpu',
    ],
    [
      'devices without a limit',
      pod({ resources: { requests: { 'acme.example/gpu': 1 } } }),
      'refused-value spec.containers.0.resources.requests.acme.example/gpu',
    ],
    [
      'fewer large pages than the limit',
      pod({ resources: { requests: { 'hugepages-2Mi': '2Mi' }, limits: { 'hugepages-2Mi': '4Mi' } } }),
      'refused-value spec.containers.0.resources.requests.hugepages-2Mi',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(containerResources, [one])).toEqual([flaw]);
  });
});
