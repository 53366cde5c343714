import { describe, expect, it } from '@jest/globals';
import type { KubernetesObject } from '../../../src/model/manifest';
import { order } from '../../../src/review/sections/order';
import { changeOf } from './change-of';

const job = (annotations: Readonly<Record<string, string>>): KubernetesObject => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'schema', namespace: 'shop', annotations },
});
const unit = (...after: readonly string[]): KubernetesObject => ({
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name: 'shop.orders', namespace: 'flux-system' },
  spec: { path: './dist', dependsOn: after.map((name) => ({ name })) },
});
const wave = (number: string) => job({ 'argocd.argoproj.io/sync-wave': number });

describe('order', () => {
  it.each([
    ['what comes with everything else', [], [job({})]],
    ['wave 0, which is where everything is', [job({})], [wave('0')]],
    ['the order in which dependencies are written', [unit('a', 'b')], [unit('b', 'a')]],
  ])('says nothing of %s', (_, before, after) => {
    expect(order(changeOf(before, after))).toBeUndefined();
  });

  it.each([
    ['a job before a service', [], [wave('-1')], ['note + Job shop/schema comes in its turn: wave -1']],
    [
      'a turn that changes',
      [wave('-1')],
      [wave('-2')],
      ['risk ~ Job shop/schema comes in its turn: wave -1 → wave -2'],
    ],
    [
      'a hook that is gone',
      [job({ 'argocd.argoproj.io/hook': 'PreSync' })],
      [job({})],
      ['risk - Job shop/schema runs as a hook: PreSync'],
    ],
    [
      'what a unit waits for',
      [unit('shop.tenant', 'shop.old')],
      [unit('shop.tenant', 'shop.schema')],
      [
        'risk - Kustomization flux-system/shop.orders waits for shop.old',
        'note + Kustomization flux-system/shop.orders waits for shop.schema',
      ],
    ],
  ])('says %s', (_, before, after, lines) => {
    const section = order(changeOf(before, after));
    expect(section?.lines.map(({ weight, sign, text }) => `${weight} ${sign} ${text}`)).toEqual(lines);
  });

  it('says once what many objects of a kind had that go, and counts all', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const one = unit('shop.tenant');
        return { ...one, metadata: { ...one.metadata, name: `shop.s${index}` } };
      });
    const six = order(changeOf(many(6), []));
    expect(six?.summary).toBe('What waits for what: 6 lost');
    expect(six?.lines.map(({ weight, sign, text }) => `${weight} ${sign} ${text}`)).toEqual([
      'risk - 6 Kustomizations that go had their place in an order: shop.s0, shop.s1, shop.s2 and 3 others',
    ]);
    expect(order(changeOf([], many(6)))?.lines.map(({ text }) => text)).toEqual([
      '6 Kustomizations that come have their place in an order: shop.s0, shop.s1, shop.s2 and 3 others',
    ]);
    expect(order(changeOf(many(5), []))?.lines).toHaveLength(5);
  });
});
