import { describe, expect, it } from '@jest/globals';
import { podEntries } from '../../../../../src/checks/cluster/rules/api-server/pod-entries';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object, pod } from './objects';

describe('pod entries', () => {
  it.each<[string, KubernetesObject]>([
    [
      'names of their own, and a volume without a kind',
      pod(
        {},
        {
          initContainers: [{ name: 'first', image: 'a' }],
          volumes: [{ name: 'web' }, { name: 'b', emptyDir: {} }],
        },
      ),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(podEntries, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    ['no containers', object('v1 Pod', { spec: { containers: [] } }), 'refused-value spec.containers'],
    ['a name in capitals', pod({ name: 'Web' }), 'refused-name spec.containers.0.name'],
    [
      'a container called as one that starts before',
      pod({}, { initContainers: [{ name: 'web', image: 'a' }] }),
      'repeated-entry spec.containers.0.name',
    ],
    [
      'two volumes of a name',
      pod({}, { volumes: [{ name: 'a' }, { name: 'a' }] }),
      'repeated-entry spec.volumes.1.name',
    ],
    [
      'a volume of two kinds',
      pod({}, { volumes: [{ emptyDir: {}, name: 'a', configMap: { name: 'b' } }] }),
      'refused-combination spec.volumes.0.configMap',
    ],
    [
      'the same in the template of a CronJob',
      object('batch/v1 CronJob', {
        spec: {
          schedule: '@daily',
          jobTemplate: { spec: { template: { spec: { containers: [{ name: 'A', image: 'a' }] } } } },
        },
      }),
      'refused-name spec.jobTemplate.spec.template.spec.containers.0.name',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(podEntries, [one])).toEqual([flaw]);
  });
});
