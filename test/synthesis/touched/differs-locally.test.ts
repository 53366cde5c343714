import { expect, it } from '@jest/globals';
import type { Manifest } from '../../../src/model/manifest';
import { differsLocally } from '../../../src/synthesis/touched/differs-locally';

const manifest = (kind: string, apiVersion: string, spec: unknown, name = 'one'): Manifest => ({
  object: { apiVersion, kind, metadata: { name, namespace: 'shop' }, spec },
  construct: 'a',
  unit: { cluster: 'east', group: 'shop', name, project: 'shop', source: 'apps/shop/project.ts' },
});
const service = (port: number) => manifest('Service', 'v1', { ports: [{ port }] });
const gateway = (host: string) =>
  manifest('VirtualService', 'networking.istio.io/v1', { hosts: [host], gateways: ['ingress/public'] });

it('lets local objects come, go and change', () => {
  expect(differsLocally([service(80)], [service(80)])).toBe(true);
  expect(differsLocally([service(80)], [service(81)])).toBe(true);
  expect(differsLocally([], [service(80)])).toBe(true);
  expect(differsLocally([service(80)], [])).toBe(true);
});

it('lets no other object come, go or change', () => {
  expect(differsLocally([gateway('shop.example.com')], [gateway('shop.example.com')])).toBe(true);
  expect(differsLocally([gateway('shop.example.com')], [gateway('store.example.com')])).toBe(false);
  expect(differsLocally([], [gateway('shop.example.com')])).toBe(false);
  expect(differsLocally([gateway('shop.example.com')], [])).toBe(false);
});

it('looks at what an object was, too', () => {
  const inside = manifest('VirtualService', 'networking.istio.io/v1', { hosts: ['one'] });
  expect(differsLocally([gateway('shop.example.com')], [inside])).toBe(false);
  expect(differsLocally([inside], [gateway('shop.example.com')])).toBe(false);
});
