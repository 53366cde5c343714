import { describe, expect, it } from '@jest/globals';
import { objectSizes } from '../../../../../src/checks/cluster/rules/api-server/object-sizes';
import type { KubernetesObject } from '../../../../../src/model/manifest';
import { flawsOf } from '../../flaws-of';
import { object } from './objects';

describe('object sizes', () => {
  it.each<[string, KubernetesObject]>([
    ['a mebibyte', object('v1 ConfigMap', { data: { a: 'a'.repeat(1_048_576) } })],
    [
      'what is larger only as Base64',
      object('v1 Secret', { data: { a: Buffer.alloc(1_048_000).toString('base64') } }),
    ],
  ])('accept %s', (_, one) => {
    expect(flawsOf(objectSizes, [one])).toEqual([]);
  });

  it.each<[string, KubernetesObject, string]>([
    [
      'more than a mebibyte',
      object('v1 ConfigMap', {
        data: { a: 'a'.repeat(1_048_000) },
        binaryData: { b: Buffer.alloc(600).toString('base64') },
      }),
      'too-large data',
    ],
    [
      'a Secret with more',
      object('v1 Secret', { stringData: { a: 'a'.repeat(1_048_577) } }),
      'too-large data',
    ],
    [
      'annotations of more than 256 KiB',
      object('v1 Service', {}, { annotations: { a: 'ä'.repeat(131_072) } }),
      'too-large metadata.annotations',
    ],
  ])('refuse %s', (_, one, flaw) => {
    expect(flawsOf(objectSizes, [one])).toEqual([flaw]);
  });
});
