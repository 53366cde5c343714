import { describe, expect, test } from '@jest/globals';
import { accessObjects } from '../../helpers/access-objects';
import { verdict } from '../../helpers/verdict';

const { namespace, workload, of } = accessObjects;
const cluster = [
  namespace('shop', { team: 'blue' }),
  namespace('bank', { team: 'green' }),
  workload('shop/web'),
  workload('shop/api'),
  workload('bank/till'),
];
const policy = (spec: object, name = 'web') =>
  of('CiliumNetworkPolicy', `shop/${name}`, { endpointSelector: { matchLabels: { app: 'web' } }, ...spec });
const ask = (to: string, ...policies: ReturnType<typeof policy>[]) =>
  verdict([...cluster, ...policies], { from: 'shop/web', to, protocol: 'tcp' });
const tcp = (port: string) => [{ ports: [{ port, protocol: 'TCP' }] }];

describe('isolation', () => {
  test('begins in the direction that a selecting policy has rules for', () => {
    expect(ask('shop/api:8080', policy({ egress: [{ toEntities: ['world'] }] }))).toBe('no: egress web');
    expect(ask('shop/api:8080', policy({ ingress: [{ fromEntities: ['world'] }] }))).toBe('yes');
    expect(ask('shop/api:8080', policy({ egress: [] }))).toBe('yes');
    expect(ask('shop/api:8080', policy({ egress: [{}] }))).toBe('no: egress web');
  });

  test('can be left out, and asked for by any policy', () => {
    const open = policy(
      { egress: [{ toEntities: ['world'] }], enableDefaultDeny: { egress: false } },
      'open',
    );
    expect(ask('shop/api:8080', open)).toBe('yes');
    expect(ask('shop/api:8080', open, policy({ egress: [{}] }))).toBe('no: egress open web');
  });
});

describe('peers', () => {
  test('by labels are of the namespace of the policy, unless they name one', () => {
    const egress = (labels: object) => policy({ egress: [{ toEndpoints: [{ matchLabels: labels }] }] });
    expect(ask('shop/api:8080', egress({ 'k8s:app': 'api' }))).toBe('yes');
    expect(ask('bank/till:8080', egress({ app: 'till' }))).toBe('no: egress web');
    expect(ask('bank/till:8080', egress({ app: 'till', 'k8s:io.kubernetes.pod.namespace': 'bank' }))).toBe(
      'yes',
    );
    expect(ask('bank/till:8080', egress({ 'k8s:io.cilium.k8s.namespace.labels.team': 'green' }))).toBe('yes');
  });

  test('of an empty selector are all pods of the namespace, of an empty list none', () => {
    expect(ask('shop/api:8080', policy({ egress: [{ toEndpoints: [{}] }] }))).toBe('yes');
    expect(ask('bank/till:8080', policy({ egress: [{ toEndpoints: [{}] }] }))).toBe('no: egress web');
    expect(ask('shop/api:8080', policy({ egress: [{ toEndpoints: [], toPorts: tcp('8080') }] }))).toBe(
      'no: egress web',
    );
  });

  test('left out are all of the ports', () => {
    expect(ask('bank/till:8080', policy({ egress: [{ toPorts: tcp('8080') }] }))).toBe('yes');
    expect(ask('bank/till:8081', policy({ egress: [{ toPorts: tcp('8080') }] }))).toBe('no: egress web');
  });

  test('as entities are pods, the world or everything', () => {
    const entity = (name: string) => policy({ egress: [{ toEntities: [name] }] });
    expect([ask('bank/till:8080', entity('cluster')), ask('example.com:443', entity('cluster'))]).toEqual([
      'yes',
      'no: egress web',
    ]);
    expect([ask('bank/till:8080', entity('world')), ask('example.com:443', entity('world'))]).toEqual([
      'no: egress web',
      'yes',
    ]);
    expect([ask('bank/till:8080', entity('all')), ask('example.com:443', entity('all'))]).toEqual([
      'yes',
      'yes',
    ]);
  });

  test('by name are exactly that name, or those of a pattern', () => {
    const name = (one: object) => policy({ egress: [{ toFQDNs: [one], toPorts: tcp('443') }] });
    expect(ask('api.example.com:443', name({ matchName: 'api.example.com' }))).toBe('yes');
    expect(ask('api.example.com:80', name({ matchName: 'api.example.com' }))).toBe('no: egress web');
    expect(ask('www.example.com:443', name({ matchName: 'api.example.com' }))).toBe('no: egress web');
    expect(ask('api.example.com:443', name({ matchPattern: '*.example.com' }))).toBe('yes');
    expect(ask('a.b.example.com:443', name({ matchPattern: '*.example.com' }))).toBe('no: egress web');
    expect(ask('a.b.example.com:443', name({ matchPattern: '**.example.com' }))).toBe('yes');
    expect(ask('apiXexample.com:443', name({ matchPattern: 'api.example.com' }))).toBe('no: egress web');
    expect(ask('anything.test:443', name({ matchPattern: '*' }))).toBe('yes');
  });

  test('by address are those of a block without what it leaves out', () => {
    const set = policy({ egress: [{ toCIDRSet: [{ cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] }] }] });
    expect([ask('10.2.0.1:443', set), ask('10.1.0.1:443', set)]).toEqual(['yes', 'no: egress web']);
    expect(ask('10.2.0.1:443', policy({ egress: [{ toCIDR: ['10.2.0.1/32'] }] }))).toBe('yes');
    expect(ask('shop/api:8080', policy({ egress: [{ toCIDR: ['0.0.0.0/0'] }] }))).toBe('no: egress web');
  });
});

test('ports are numbers, ranges, names or all', () => {
  const on = (port: object) => policy({ egress: [{ toPorts: [{ ports: [port] }] }] });
  expect(ask('shop/api:8080', on({ port: 'http' }))).toBe('yes');
  expect(ask('shop/api:8080', on({ port: '0', protocol: 'TCP' }))).toBe('yes');
  expect(ask('shop/api:8080', on({ port: '8000', endPort: 9000 }))).toBe('yes');
  expect(ask('shop/api:8080', on({ port: '8080', protocol: 'UDP' }))).toBe('no: egress web');
});

test('what an entry says of requests is not taken for a permission', () => {
  const http = policy({
    egress: [{ toPorts: [{ ports: [{ port: '8080' }], rules: { http: [{ method: 'GET' }] } }] }],
  });
  expect(ask('shop/api:8080', http)).toBe('no: egress web');
});

test('policies of Cilium and of Kubernetes add up', () => {
  const deny = of('NetworkPolicy', 'shop/deny', { podSelector: {}, policyTypes: ['Egress'] });
  const named = policy({ egress: [{ toFQDNs: [{ matchName: 'api.example.com' }] }] });
  expect(ask('api.example.com:443', deny, named)).toBe('yes');
  expect(ask('www.example.com:443', deny, named)).toBe('no: egress deny web');
});

test('a denial goes before every permission', () => {
  const deny = policy({ egressDeny: [{ toEndpoints: [{ matchLabels: { app: 'api' } }] }] }, 'deny');
  const allow = policy({ egress: [{ toEntities: ['all'] }] }, 'allow');
  expect(ask('shop/api:8080', deny, allow)).toBe('no: egress deny');
  expect(ask('bank/till:8080', deny, allow)).toBe('yes');
});
