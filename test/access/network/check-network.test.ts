import { describe, expect, test } from '@jest/globals';
import { accessObjects } from '../../helpers/access-objects';
import { verdict } from '../../helpers/verdict';

const { namespace, workload, of } = accessObjects;
const policy = (id: string, spec: object) => of('NetworkPolicy', id, spec);

/** No mesh, so that the network alone decides. */
const cluster = [
  namespace('shop', { team: 'blue', stage: 'prod' }),
  namespace('bank', { team: 'green' }),
  workload('shop/web', { labels: { role: 'frontend' } }),
  workload('shop/db', {
    labels: { role: 'db' },
    spec: {
      containers: [
        {
          ports: [
            { containerPort: 6379, name: 'redis' },
            { containerPort: 7000, name: 'admin', protocol: 'UDP' },
          ],
        },
      ],
    },
  }),
  workload('bank/web', { labels: { role: 'frontend' } }),
  workload('bank/till', { labels: { role: 'till' } }),
];

const db = { podSelector: { matchLabels: { role: 'db' } } };
const fromShop = (policies: ReturnType<typeof policy>[], to = 'shop/db:6379') =>
  verdict([...cluster, ...policies], { from: 'shop/web', to });
const fromBank = (policies: ReturnType<typeof policy>[], to = 'shop/db:6379') =>
  verdict([...cluster, ...policies], { from: 'bank/web', to });

describe('the default', () => {
  test('lets everything pass until a policy selects the pod', () => {
    expect(fromShop([])).toBe('yes');
    expect(fromShop([policy('shop/other', { podSelector: { matchLabels: { role: 'web' } } })])).toBe('yes');
    expect(fromShop([policy('bank/deny', { podSelector: {} })])).toBe('yes');
  });

  test('is changed for a direction by a policy without rules', () => {
    expect(fromShop([policy('shop/deny', { podSelector: {}, policyTypes: ['Ingress'] })])).toBe(
      'no: ingress deny',
    );
    expect(fromShop([policy('shop/deny', { podSelector: {}, policyTypes: ['Egress'] })])).toBe(
      'no: egress deny',
    );
    expect(fromBank([policy('shop/deny', { podSelector: {}, policyTypes: ['Egress'] })])).toBe('yes');
  });

  test('for ingress is changed by a policy that names no types, for egress only if it has such rules', () => {
    expect(fromShop([policy('shop/deny', { podSelector: {} })])).toBe('no: ingress deny');
    const web = { podSelector: { matchLabels: { role: 'frontend' } } };
    expect(fromShop([policy('shop/web', web)])).toBe('yes');
    expect(fromShop([policy('shop/web', { ...web, egress: [] })])).toBe('yes');
    expect(fromShop([policy('shop/web', { ...web, egress: [{ ports: [{ port: 53 }] }] })])).toBe(
      'no: egress web',
    );
  });

  test('comes back with one empty rule', () => {
    const deny = policy('shop/deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    expect(fromShop([deny])).toBe('no: egress deny');
    const allow = policy('shop/allow', {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{}],
      egress: [{}],
    });
    expect(fromShop([deny, allow])).toBe('yes');
    expect(fromBank([deny, allow])).toBe('yes');
  });
});

test('several policies add up, and all that allow are named', () => {
  const deny = policy('shop/deny', { podSelector: {} });
  const one = policy('shop/one', { ...db, ingress: [{ from: [{ podSelector: {} }] }] });
  const two = policy('shop/two', { ...db, ingress: [{ ports: [{ port: 6379 }] }] });
  expect(fromShop([deny, one])).toBe('yes');
  expect(fromBank([deny, one])).toBe('no: ingress deny one');
  expect(fromBank([deny, one, two])).toBe('yes');
});

test('both sides must allow a connection', () => {
  const out = policy('bank/out', { podSelector: {}, policyTypes: ['Egress'] });
  const into = policy('shop/in', { podSelector: {}, ingress: [{}] });
  expect(fromBank([out, into])).toBe('no: egress out');
});

describe('systems outside', () => {
  const out = (egress: object[]) => policy('shop/out', { podSelector: {}, policyTypes: ['Egress'], egress });
  const to = (host: string, objects: ReturnType<typeof policy>[]) =>
    verdict([...cluster, ...objects], { from: 'shop/web', to: `${host}:443` });
  const block = (cidr: string, except?: string[]) =>
    out([{ to: [{ ipBlock: { cidr, ...(except && { except }) } }], ports: [{ port: 443 }] }]);

  test('are reached by a block that has their address, unless it is left out', () => {
    expect(to('10.1.2.3', [block('10.1.0.0/16')])).toBe('yes');
    expect(to('10.2.2.3', [block('10.1.0.0/16')])).toBe('no: egress out');
    expect(to('10.1.2.3', [block('10.1.0.0/16', ['10.1.2.0/24'])])).toBe('no: egress out');
    expect(to('2001:db8::1', [block('2001:db8::/32')])).toBe('yes');
    expect(to('2001:db8::1', [block('0.0.0.0/0')])).toBe('no: egress out');
  });

  test('without a known address are reached only by a block of everything', () => {
    expect(to('api.example.com', [block('0.0.0.0/0', ['10.0.0.0/8'])])).toBe('yes');
    expect(to('api.example.com', [block('203.0.113.0/24')])).toBe('no: egress out');
    expect(to('api.example.com', [])).toBe('yes');
  });

  test('are never pods', () => {
    expect(to('api.example.com', [out([{ to: [{ namespaceSelector: {} }] }])])).toBe('no: egress out');
    expect(to('api.example.com', [out([{ ports: [{ port: 'https' }] }])])).toBe('no: egress out');
  });

  test('with addresses from a ServiceEntry must be allowed at each of them', () => {
    const entry = of('ServiceEntry', 'shop/legacy', {
      hosts: ['legacy.example.com'],
      resolution: 'STATIC',
      endpoints: [{ address: '192.0.2.1' }, { address: '192.0.2.9' }],
    });
    expect(to('legacy.example.com', [entry, block('192.0.2.0/24')])).toBe('yes');
    expect(to('legacy.example.com', [entry, block('192.0.2.0/29')])).toBe('no: egress out');
    expect(to('legacy.example.com', [block('192.0.2.0/24')])).toBe('no: egress out');
  });
});
