import { describe, expect, it } from '@jest/globals';
import { podRestarts } from '../../../../../src/checks/cluster/rules/api-server/pod-restarts';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { owner, pod } from './objects';

describe('pod restarts', () => {
  it.each<[string, KubernetesObject]>([
    ['a job that ends', owner('Job', {}, { restartPolicy: 'OnFailure', activeDeadlineSeconds: 9 })],
    ['what always runs', owner('Deployment', {}, {})],
    ['any pod', pod({}, { restartPolicy: 'Never' })],
  ])('accept %s', (_, one) => {
    expect(flawsOf(podRestarts, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    ['a job that says nothing', owner('Job', {}), 'refused-value spec.template.spec.restartPolicy'],
    [
      'a Deployment that ends',
      owner('Deployment', {}, { restartPolicy: 'Never' }),
      'refused-value spec.template.spec.restartPolicy',
    ],
    [
      'a StatefulSet with a deadline',
      owner('StatefulSet', {}, { activeDeadlineSeconds: 9 }),
      'refused-combination spec.template.spec.activeDeadlineSeconds',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(podRestarts, [one])).toEqual([flaw]);
  });
});
