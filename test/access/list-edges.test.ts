import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { AccessFacts } from '../../src/access/access-facts';
import type { AccessRequest } from '../../src/access/access-request';
import { decide } from '../../src/access/decide';
import { listEdges } from '../../src/access/list-edges';
import { readFacts } from '../../src/access/read-facts';
import type { KubernetesObject } from '../../src/model/manifest';
import { accessObjects } from '../helpers/access-objects';

const { namespace, workload, of } = accessObjects;

const homes = ['a', 'b'] as const;
const services = ['x', 'y', 'z'] as const;
const home = fc.constantFrom(...homes);
const service = fc.constantFrom(...services);
/** The one that containers declare, and one that only policies name. */
const ports = [8080, 9090] as const;
const port = fc.constantFrom(...ports);
const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;
const paths = ['/', '/api', '/api/one', '/admin', '/other'] as const;
const issuer = 'https://issuer.example';

const selector = fc.oneof(
  fc.constant({}),
  service.map((app) => ({ matchLabels: { app } })),
  fc
    .subarray([...services])
    .map((values) => ({ matchExpressions: [{ key: 'app', operator: 'NotIn', values }] })),
);
const namespaces = fc.oneof(
  fc.constant({}),
  home.map((name) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } })),
);
const peer = fc.oneof(
  fc.record({ podSelector: selector }),
  fc.record({ namespaceSelector: namespaces }),
  fc.record({ namespaceSelector: namespaces, podSelector: selector }),
  fc.constant({ ipBlock: { cidr: '0.0.0.0/0' } }),
);
const policyPort = fc.oneof(
  port.map((number) => ({ port: number, protocol: 'TCP' })),
  fc.constant({ port: 'http' }),
  fc.constant({ port: 8000, endPort: 8100, protocol: 'TCP' }),
  fc.constant({ port: 8080, protocol: 'UDP' }),
);
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const networkPolicy = fc
  .record({
    at: home,
    podSelector: selector,
    policyTypes: fc.constantFrom(['Ingress'], ['Egress'], ['Ingress', 'Egress']),
    ingress: few(fc.record({ from: few(peer), ports: few(policyPort) })),
    egress: few(fc.record({ to: few(peer), ports: few(policyPort) })),
  })
  .map(({ at, ...spec }) => ({ kind: 'NetworkPolicy', at, spec }));

const source = fc.oneof(
  fc.record({ serviceAccounts: few(fc.tuple(home, service).map((both) => both.join('/'))) }),
  fc.record({ namespaces: fc.subarray([...homes], { minLength: 1 }) }),
  fc.record({ notNamespaces: fc.subarray([...homes], { minLength: 1 }) }),
  fc.record({ principals: fc.constantFrom(['*'], ['cluster.local/ns/a/sa/x'], ['*/sa/y']) }),
  fc.record({ requestPrincipals: fc.constant([`${issuer}/*`]) }),
  fc.record({ notRequestPrincipals: fc.constant(['*']) }),
);
const operation = fc.oneof(
  fc.record({ ports: fc.subarray(ports.map(String), { minLength: 1 }) }),
  fc.record({ methods: fc.subarray([...methods], { minLength: 1 }) }),
  fc.record({ paths: fc.subarray(['/api', '/api/*', '/admin', '*'], { minLength: 1 }) }),
  fc.record({ notMethods: fc.constant(['GET']), notPaths: fc.constant(['/api/*']) }),
);
const rule = fc.record({
  from: few(source.map((one) => ({ source: one }))),
  to: few(operation.map((one) => ({ operation: one }))),
});
const authorization = fc
  .record({
    at: fc.constantFrom(...homes, 'istio-system'),
    selector: fc.oneof(
      fc.constant({}),
      service.map((app) => ({ matchLabels: { app } })),
    ),
    action: fc.constantFrom('ALLOW', 'ALLOW', 'DENY'),
    rules: few(rule),
  })
  .map(({ at, ...spec }) => ({ kind: 'AuthorizationPolicy', at, spec }));
const mutualTls = fc
  .record({
    at: fc.constantFrom(...homes, 'istio-system'),
    mode: fc.constantFrom('STRICT', 'PERMISSIVE', 'DISABLE'),
  })
  .map(({ at, mode }) => ({ kind: 'PeerAuthentication', at, spec: { mtls: { mode } } }));

const cluster = fc
  .record({
    meshed: fc.boolean(),
    policies: fc.tuple(
      fc.array(networkPolicy, { maxLength: 4 }),
      fc.array(authorization, { maxLength: 4 }),
      fc.array(mutualTls, { maxLength: 2 }),
    ),
  })
  .map(({ meshed, policies }): readonly KubernetesObject[] => [
    namespace('a'),
    namespace('b', meshed ? undefined : {}),
    ...homes.flatMap((at) => services.map((name) => workload(`${at}/${name}`))),
    ...homes.map((at) => of('RequestAuthentication', `${at}/tokens`, { jwtRules: [{ issuer }] })),
    ...policies.flat().map(({ kind, at, spec }, index) => of(kind, `${at}/p${index}`, spec)),
  ]);

const token = { issuer, subject: 'somebody', claims: {} };

/** Whether any request that the policies could tell apart passes. */
function anyPasses(facts: AccessFacts, from: string, to: string, number: number): boolean {
  const ends = {
    from: { kind: 'workload', workload: from },
    to: { kind: 'workload', workload: to, port: number },
  } as const;
  const requests: Omit<AccessRequest, 'from' | 'to'>[] = [
    // The name of a port says what is spoken on it.
    ...(number === 8080 ? [] : [{ protocol: 'tcp' as const }]),
    // One that no policy names as well.
    ...[...methods, 'PATCH'].flatMap((method) =>
      paths.flatMap((path) => [
        { protocol: 'http' as const, method, path },
        { protocol: 'http' as const, method, path, token },
      ]),
    ),
  ];
  return requests.some((request) => decide(facts, { ...ends, ...request }).allowed);
}

it('lists an edge exactly where any request passes', () => {
  fc.assert(
    fc.property(cluster, (objects) => {
      const facts = readFacts(objects);
      const ids = [...facts.workloads.keys()];
      const text = JSON.stringify(objects);
      const listed = new Set(
        listEdges(facts).map(({ from, to, port: number }) =>
          from.kind === 'workload' && to.kind === 'workload' ? `${from.id} ${to.id} ${number}` : '',
        ),
      );
      // A port that nobody declares is asked about where a policy names it.
      const asked = ports.filter((one) => one === 8080 || text.includes(String(one)));
      const passing = ids.flatMap((from) =>
        ids.flatMap((to) =>
          asked
            .filter((number) => anyPasses(facts, from, to, number))
            .map((number) => `${from} ${to} ${number}`),
        ),
      );
      // No more than passes, and of the declared port everything that does.
      expect([...listed].filter((edge) => !passing.includes(edge))).toEqual([]);
      expect(passing.filter((edge) => edge.endsWith(' 8080') && !listed.has(edge))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('is as long as what is declared, and not as the pairs that there are', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `a/s${index}`);
  const chain = ids.slice(1).map((id, index) => ({ id, caller: `s${index}` }));
  const objects = [
    namespace('a'),
    ...ids.map((id) => workload(id)),
    of('NetworkPolicy', 'a/default-deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }),
    ...chain.flatMap(({ id, caller }) => [
      of('NetworkPolicy', `${id}-in`, {
        podSelector: { matchLabels: { app: id.slice(2) } },
        ingress: [{ from: [{ podSelector: { matchLabels: { app: caller } } }], ports: [{ port: 8080 }] }],
      }),
      of('NetworkPolicy', `${id}-out`, {
        podSelector: { matchLabels: { app: caller } },
        policyTypes: ['Egress'],
        egress: [{ to: [{ podSelector: { matchLabels: { app: id.slice(2) } } }], ports: [{ port: 8080 }] }],
      }),
    ]),
  ];
  expect(listEdges(readFacts(objects))).toEqual(
    expect.arrayContaining(
      chain.map(({ id, caller }) => ({
        from: { kind: 'workload', id: `a/${caller}` },
        to: { kind: 'workload', id },
        port: 8080,
      })),
    ),
  );
  expect(listEdges(readFacts(objects))).toHaveLength(39);
});
