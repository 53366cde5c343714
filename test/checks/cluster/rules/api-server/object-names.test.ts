import { describe, expect, it } from '@jest/globals';
import { objectNames } from '../../../../../src/checks/cluster/rules/api-server/object-names';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('object names', () => {
  it.each<[string, KubernetesObject]>([
    ['names of DNS', object('v1 ConfigMap', {}, { name: 'web.v1-2' })],
    [
      'of roles what can stand in a path',
      object('rbac.authorization.k8s.io/v1 Role', {}, { name: 'system:web' }),
    ],
    ['a long name of what appends nothing', object('apps/v1 Deployment', {}, { name: 'a'.repeat(253) })],
  ])('accept %s', (_, one) => {
    expect(flawsOf(objectNames, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    ['capitals', object('v1 ConfigMap', {}, { name: 'Web' }), 'refused-name metadata.name'],
    [
      'a Service that begins with a digit',
      object('v1 Service', {}, { name: '1web' }),
      'refused-name metadata.name',
    ],
    ['a Service with a dot', object('v1 Service', {}, { name: 'web.v1' }), 'refused-name metadata.name'],
    [
      'a job that leaves no room',
      object('batch/v1 CronJob', {}, { name: 'a'.repeat(53) }),
      'refused-name metadata.name',
    ],
    [
      'a namespace with a dot',
      object('v1 ConfigMap', {}, { namespace: 'a.b' }),
      'refused-name metadata.namespace',
    ],
    [
      'a role with a slash',
      object('rbac.authorization.k8s.io/v1 Role', {}, { name: 'a/b' }),
      'refused-name metadata.name',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(objectNames, [one])).toEqual([flaw]);
  });
});
