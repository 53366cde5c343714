import { describe, expect, it } from '@jest/globals';
import { mountedVolumes } from '../../../../../src/checks/cluster/rules/api-server/mounted-volumes';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { owner, pod } from './objects';

describe('mounted volumes', () => {
  it.each<[string, KubernetesObject]>([
    [
      'volumes of the pod',
      pod(
        {
          volumeMounts: [
            { name: 'a', mountPath: '/a', subPath: 'x/y' },
            { name: 'a', mountPath: '/b' },
          ],
        },
        { volumes: [{ name: 'a' }] },
      ),
    ],
    [
      'claims of a StatefulSet',
      owner(
        'StatefulSet',
        { volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: {} }] },
        { containers: [{ name: 'a', image: 'a', volumeMounts: [{ name: 'data', mountPath: '/a' }] }] },
      ),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(mountedVolumes, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'a volume that is not there',
      pod({ volumeMounts: [{ name: 'dta', mountPath: '/a' }] }, { volumes: [{ name: 'data' }] }),
      'missing-volume spec.containers.0.volumeMounts.0.name',
    ],
    [
      'two at a path',
      pod(
        {
          volumeMounts: [
            { name: 'a', mountPath: '/a' },
            { name: 'b', mountPath: '/a' },
          ],
        },
        { volumes: [{ name: 'a' }, { name: 'b' }] },
      ),
      'repeated-entry spec.containers.0.volumeMounts.1.mountPath',
    ],
    [
      'a way out of the volume',
      pod(
        { volumeMounts: [{ name: 'a', mountPath: '/a', subPath: 'x/../..' }] },
        { volumes: [{ name: 'a' }] },
      ),
      'refused-value spec.containers.0.volumeMounts.0.subPath',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(mountedVolumes, [one])).toEqual([flaw]);
  });
});
