import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/access/decide';
import { readFacts } from '../../../src/access/read-facts';
import { accessObjects } from '../../helpers/access-objects';
import { verdict } from '../../helpers/verdict';
import type { Ask } from '../../helpers/verdict';

const { namespace, workload, of } = accessObjects;
const cluster = [
  namespace('shop'),
  namespace('bank'),
  namespace('old', {}),
  workload('shop/web'),
  workload('shop/api'),
  workload('bank/till'),
  workload('old/cron'),
];

type Policy = ReturnType<typeof of>;
const policy = (name: string, spec: object) =>
  of('AuthorizationPolicy', name.includes('/') ? name : `shop/${name}`, spec);
const toApi = { selector: { matchLabels: { app: 'api' } } };
const allow = (...rules: object[]) => policy('allow', { ...toApi, action: 'ALLOW', rules });
const deny = (...rules: object[]) => policy('deny', { ...toApi, action: 'DENY', rules });
const get = { method: 'GET', path: '/orders', host: 'api.shop.svc.cluster.local' };
const ask = (policies: readonly Policy[], more: Partial<Ask> = {}) =>
  verdict([...cluster, ...policies], { from: 'shop/web', to: 'shop/api:8080', ...get, ...more });

describe('which policies decide', () => {
  test('none allows everything', () => {
    expect(ask([])).toBe('yes');
    expect(ask([policy('other', { selector: { matchLabels: { app: 'web' } } })])).toBe('yes');
    expect(ask([policy('bank/nothing', {})])).toBe('yes');
  });

  test('no rules allow nothing, one empty rule everything', () => {
    expect(ask([policy('nothing', {})])).toBe('no: authorization nothing');
    expect(ask([policy('nothing', { rules: [] })])).toBe('no: authorization nothing');
    expect(ask([policy('everything', { rules: [{}] })])).toBe('yes');
    expect(ask([policy('nothing', { action: 'DENY' })])).toBe('yes');
    expect(ask([policy('everything', { action: 'DENY', rules: [{}] })])).toBe('no: authorization everything');
  });

  test('of the root namespace hold everywhere, by their selector too', () => {
    expect(ask([policy('istio-system/nothing', {})])).toBe('no: authorization nothing');
    expect(ask([policy('istio-system/api', toApi)])).toBe('no: authorization api');
    expect(ask([policy('istio-system/web', { selector: { matchLabels: { app: 'web' } } })])).toBe('yes');
    const mesh = { rootNamespace: 'mesh-root', trustDomain: 'cluster.local' };
    const asked = { from: 'shop/web', to: 'shop/api:8080' };
    expect(verdict([...cluster, policy('istio-system/nothing', {})], asked, mesh)).toBe('yes');
    expect(verdict([...cluster, policy('mesh-root/nothing', {})], asked, mesh)).toBe(
      'no: authorization nothing',
    );
  });

  test('that allow add up, and any that denies goes before them', () => {
    const nothing = policy('nothing', {});
    expect(ask([nothing, allow({})])).toBe('yes');
    expect(ask([nothing, allow({}), deny({})])).toBe('no: authorization deny');
    expect(ask([nothing, allow({ to: [{ operation: { methods: ['POST'] } }] })])).toBe(
      'no: authorization allow nothing',
    );
  });

  test('that are only watched, or for audits, decide nothing', () => {
    expect(
      ask([of('AuthorizationPolicy', 'shop/dry', {}, { annotations: { 'istio.io/dry-run': 'true' } })]),
    ).toBe('yes');
    expect(ask([policy('audit', { action: 'AUDIT', rules: [{}] })])).toBe('yes');
  });

  test('that ask somebody else are only named', () => {
    const custom = policy('custom', { action: 'CUSTOM', provider: { name: 'opa' }, rules: [{}] });
    const { allowed, layers } = decide(readFacts([...cluster, custom]), {
      from: { kind: 'workload', workload: 'shop/web' },
      to: { kind: 'workload', workload: 'shop/api', port: 8080 },
      protocol: 'http',
    });
    expect(allowed).toBe(true);
    expect(layers.at(-1)?.because).toContain('not asked: the external authorizer of custom');
  });

  test('for a Service or a Gateway are not for pods of neither', () => {
    expect(ask([policy('waypoint', { targetRefs: [{ kind: 'Service', group: '', name: 'api' }] })])).toBe(
      'yes',
    );
    expect(ask([policy('gateway', { targetRef: { kind: 'Gateway', name: 'edge' } })])).toBe('yes');
  });
});
