import { describe, expect, it } from '@jest/globals';
import { compareFields } from '../../../src/review/compare/compare-fields';
import { immutableFields } from '../../../src/review/compare/immutable-fields';

function immutableOf(kind: string, before: object, after: object): readonly string[] {
  const state = (fields: object) => ({
    object: { apiVersion: 'v1', kind, metadata: { name: 'a' }, ...fields },
    cluster: 'c',
    file: 'c/n/a/w.yaml',
    owner: 'c/n/a',
  });
  const [one, other] = [state(before), state(after)];
  const fields = compareFields(one.object, other.object);
  return immutableFields({ before: one, after: other, fields }).map(({ path }) => path);
}

describe('immutableFields', () => {
  it.each([
    [
      'Deployment',
      { spec: { selector: { matchLabels: { a: '1' } } } },
      { spec: { selector: { matchLabels: { a: '2' } } } },
    ],
    ['StatefulSet', { spec: { serviceName: 'a' } }, { spec: { serviceName: 'b' } }],
    [
      'StatefulSet',
      { spec: { volumeClaimTemplates: [] } },
      { spec: { volumeClaimTemplates: [{ metadata: { name: 'data' } }] } },
    ],
    ['Job', { spec: { template: { a: 1 } } }, { spec: { template: { a: 2 } } }],
    ['PersistentVolumeClaim', { spec: { storageClassName: 'a' } }, { spec: { storageClassName: 'b' } }],
    ['PersistentVolume', { spec: { csi: { driver: 'a' } } }, { spec: { csi: { driver: 'b' } } }],
    ['RoleBinding', { roleRef: { name: 'a' } }, { roleRef: { name: 'b' } }],
    ['Service', { spec: { clusterIP: 'None' } }, { spec: {} }],
    ['ConfigMap', { immutable: true, data: { a: '1' } }, { immutable: true, data: { a: '2' } }],
    ['ConfigMap', { immutable: true }, {}],
  ])('makes a new %s', (kind, before, after) => {
    expect(immutableOf(kind, before, after)).toHaveLength(1);
  });

  it.each([
    ['Deployment', { spec: { replicas: 1 } }, { spec: { replicas: 2 } }],
    [
      'StatefulSet',
      { spec: { template: { a: 1 }, replicas: 1 } },
      { spec: { template: { a: 2 }, replicas: 2 } },
    ],
    ['Job', { spec: { ttlSecondsAfterFinished: 1 } }, { spec: { ttlSecondsAfterFinished: 2 } }],
    [
      'PersistentVolumeClaim',
      { spec: { resources: { requests: { storage: '1Gi' } } } },
      { spec: { resources: { requests: { storage: '2Gi' } } } },
    ],
    ['RoleBinding', { subjects: ['a'] }, { subjects: ['b'] }],
    ['ConfigMap', { data: { a: '1' } }, { data: { a: '2' } }],
    ['ConfigMap', { data: { a: '1' } }, { data: { a: '1' }, immutable: true }],
  ])('changes a %s in place', (kind, before, after) => {
    expect(immutableOf(kind, before, after)).toEqual([]);
  });
});
