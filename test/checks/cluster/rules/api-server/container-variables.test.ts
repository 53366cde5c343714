import { describe, expect, it } from '@jest/globals';
import { containerVariables } from '../../../../../src/checks/cluster/rules/api-server/container-variables';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { pod } from './objects';

describe('container variables', () => {
  it.each<[string, KubernetesObject]>([
    [
      'any printable name, and one source',
      pod({
        env: [
          { name: 'my.var-1', value: 'a' },
          { name: 'B', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
        ],
      }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(containerVariables, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    ['an equals sign', pod({ env: [{ name: 'a=b' }] }), 'refused-name spec.containers.0.env.0.name'],
    [
      'a value beside a source',
      pod({ env: [{ name: 'a', value: 'b', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] }),
      'refused-combination spec.containers.0.env.0.valueFrom',
    ],
    [
      'no source',
      pod({ env: [{ name: 'a', valueFrom: {} }] }),
      'refused-combination spec.containers.0.env.0.valueFrom',
    ],
    [
      'a name that is there twice',
      pod({ env: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] }),
      'repeated-entry spec.containers.0.env.2.name',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(containerVariables, [one])).toEqual([flaw]);
  });
});
