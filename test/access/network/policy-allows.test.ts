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
const fromTill = (policies: ReturnType<typeof policy>[]) =>
  verdict([...cluster, ...policies], { from: 'bank/till', to: 'shop/db:6379' });

describe('peers', () => {
  test('of the documented example: pods of the namespace, other namespaces, on one port', () => {
    const example = policy('shop/example', {
      ...db,
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: [
            { ipBlock: { cidr: '172.17.0.0/16', except: ['172.17.1.0/24'] } },
            { namespaceSelector: { matchLabels: { team: 'green' } } },
            { podSelector: { matchLabels: { role: 'frontend' } } },
          ],
          ports: [{ protocol: 'TCP', port: 6379 }],
        },
      ],
    });
    expect(fromShop([example])).toBe('yes');
    expect(fromTill([example])).toBe('yes');
    expect(verdict([...cluster, example], { from: 'shop/db', to: 'shop/db:6379' })).toBe(
      'no: ingress example',
    );
    expect(fromShop([example], 'shop/db:6380')).toBe('no: ingress example');
  });

  test('joined in one entry must fit both selectors, as two entries either', () => {
    const both = {
      namespaceSelector: { matchLabels: { team: 'green' } },
      podSelector: { matchLabels: { role: 'till' } },
    };
    const joined = policy('shop/joined', { ...db, ingress: [{ from: [both] }] });
    expect([fromTill([joined]), fromBank([joined])]).toEqual(['yes', 'no: ingress joined']);
    const apart = policy('shop/apart', {
      ...db,
      ingress: [{ from: [{ namespaceSelector: both.namespaceSelector }, { podSelector: both.podSelector }] }],
    });
    expect([fromTill([apart]), fromBank([apart])]).toEqual(['yes', 'yes']);
  });

  test('by pod labels alone are of the namespace of the policy', () => {
    const own = policy('shop/own', {
      ...db,
      ingress: [{ from: [{ podSelector: { matchLabels: { role: 'frontend' } } }] }],
    });
    expect([fromShop([own]), fromBank([own])]).toEqual(['yes', 'no: ingress own']);
    const any = policy('shop/any', { ...db, ingress: [{ from: [{ podSelector: {} }] }] });
    expect([fromShop([any]), fromBank([any])]).toEqual(['yes', 'no: ingress any']);
  });

  test('in an empty namespace selector are of every namespace, also one without labels', () => {
    const every = policy('shop/every', { ...db, ingress: [{ from: [{ namespaceSelector: {} }] }] });
    expect([fromShop([every]), fromBank([every])]).toEqual(['yes', 'yes']);
  });

  test('by the name of a namespace use the label that Kubernetes adds', () => {
    const named = policy('shop/named', {
      ...db,
      ingress: [
        { from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'bank' } } }] },
      ],
    });
    expect([fromShop([named]), fromBank([named])]).toEqual(['no: ingress named', 'yes']);
  });

  test('left out or an empty list are everybody', () => {
    const deny = policy('shop/deny', { podSelector: {} });
    for (const rule of [{ ports: [{ port: 6379 }] }, { from: [], ports: [{ port: 6379 }] }]) {
      expect(fromBank([deny, policy('shop/all', { ...db, ingress: [rule] })])).toBe('yes');
    }
    expect(fromBank([policy('shop/none', { ...db, ingress: [] })])).toBe('no: ingress none');
  });

  test.each([
    ['In', ['blue', 'red'], 'yes', 'no: ingress p'],
    ['NotIn', ['green'], 'yes', 'no: ingress p'],
  ])('by expression %s %p', (operator, values, shop, bank) => {
    const p = policy('shop/p', {
      ...db,
      ingress: [{ from: [{ namespaceSelector: { matchExpressions: [{ key: 'team', operator, values }] } }] }],
    });
    expect([fromShop([p]), fromBank([p])]).toEqual([shop, bank]);
  });

  test('by expression Exists and DoesNotExist, and NotIn where there is no such label', () => {
    const by = (operator: string, values?: string[]) =>
      policy('shop/p', {
        ...db,
        ingress: [
          {
            from: [
              {
                namespaceSelector: {
                  matchExpressions: [{ key: 'stage', operator, ...(values && { values }) }],
                },
              },
            ],
          },
        ],
      });
    expect([fromShop([by('Exists')]), fromBank([by('Exists')])]).toEqual(['yes', 'no: ingress p']);
    expect([fromShop([by('DoesNotExist')]), fromBank([by('DoesNotExist')])]).toEqual([
      'no: ingress p',
      'yes',
    ]);
    expect(fromBank([by('NotIn', ['prod'])])).toBe('yes');
  });

  test('are never pods for a block of addresses', () => {
    const block = policy('shop/block', { ...db, ingress: [{ from: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] });
    expect(fromShop([block])).toBe('no: ingress block');
  });
});

describe('ports', () => {
  const allow = (...ports: object[]) => policy('shop/p', { ...db, ingress: [{ ports }] });

  test('are those of the pod, by number, by range and by name', () => {
    expect(fromShop([allow({ port: 6379 })])).toBe('yes');
    expect(fromShop([allow({ port: 80 })])).toBe('no: ingress p');
    expect(fromShop([allow({ port: 6000, endPort: 6379 })])).toBe('yes');
    expect(fromShop([allow({ port: 6000, endPort: 6378 })])).toBe('no: ingress p');
    expect(fromShop([allow({ port: 'redis' })])).toBe('yes');
    expect(fromShop([allow({ port: 'http' })])).toBe('no: ingress p');
  });

  test('of another protocol are other ports, TCP where none is said', () => {
    expect(fromShop([allow({ port: 6379, protocol: 'UDP' })])).toBe('no: ingress p');
    expect(fromShop([allow({ protocol: 'TCP' })])).toBe('yes');
    expect(fromShop([allow({ port: 'admin' })], 'shop/db:7000')).toBe('no: ingress p');
  });

  test('by name on the way out are named by the pod that is called', () => {
    const out = policy('shop/out', {
      podSelector: { matchLabels: { role: 'frontend' } },
      policyTypes: ['Egress'],
      egress: [{ ports: [{ port: 'redis' }] }],
    });
    expect(fromShop([out])).toBe('yes');
    expect(fromShop([out], 'shop/db:8080')).toBe('no: egress out');
  });

  test('belong to the peers of their own rule', () => {
    const rules = policy('shop/p', {
      ...db,
      ingress: [
        { from: [{ podSelector: { matchLabels: { role: 'frontend' } } }], ports: [{ port: 9000 }] },
        { from: [{ namespaceSelector: { matchLabels: { team: 'green' } } }], ports: [{ port: 6379 }] },
      ],
    });
    expect([fromShop([rules]), fromBank([rules])]).toEqual(['no: ingress p', 'yes']);
  });
});
