import { describe, expect, it } from '@jest/globals';
import { storedKeys } from '../../../../../src/checks/cluster/rules/api-server/stored-keys';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('stored keys', () => {
  it.each<[string, KubernetesObject]>([
    ['names of files', object('v1 ConfigMap', { data: { '.a-b_C.yaml': '' }, binaryData: { b: '' } })],
    [
      'a Secret with what its type promises',
      object('v1 Secret', {
        type: 'kubernetes.io/tls',
        data: { 'tls.crt': '' },
        stringData: { 'tls.key': '' },
      }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(storedKeys, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    ['a path', object('v1 ConfigMap', { data: { 'a/b': '' } }), 'refused-name data.a/b'],
    ['the folder above', object('v1 Secret', { stringData: { '..': '' } }), 'refused-name stringData...'],
    [
      'a key that is there twice',
      object('v1 ConfigMap', { data: { a: '' }, binaryData: { a: '' } }),
      'repeated-entry binaryData.a',
    ],
    [
      'a certificate without its key',
      object('v1 Secret', { type: 'kubernetes.io/tls', data: { 'tls.crt': '' } }),
      'refused-combination data',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(storedKeys, [one])).toEqual([flaw]);
  });
});
