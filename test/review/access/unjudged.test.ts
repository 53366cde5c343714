import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import { unjudged } from '../../../src/review/access/unjudged';
import { changeOf } from '../sections/change-of';

const object = (apiVersion: string, kind: string, spec: unknown = {}): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'limits', namespace: 'shop' },
  spec,
});
const filter = (spec: unknown) => object('networking.istio.io/v1alpha3', 'EnvoyFilter', spec);

describe('unjudged', () => {
  it('says nothing of what is understood or plays no part', () => {
    const others = [object('networking.k8s.io/v1', 'NetworkPolicy'), object('v1', 'ConfigMap')];
    expect(unjudged(changeOf([], others))).toBeUndefined();
  });

  it.each([
    ['+', [], [filter({ a: 1 })]],
    ['-', [filter({ a: 1 })], []],
    ['~', [filter({ a: 1 })], [filter({ a: 2 })]],
  ])('names what may decide: %s', (sign, before, after) => {
    const section = unjudged(changeOf(before, after));
    expect(section?.lines).toEqual([
      {
        weight: 'risk',
        sign,
        text: 'EnvoyFilter shop/limits',
        objects: ['EnvoyFilter shop/limits'],
        cluster: 'east',
      },
    ]);
  });
});
