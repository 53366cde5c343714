import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { RateLimitService } from '../../../src/constructs/rate-limit-service/rate-limit-service';
import type { RateLimitServiceProps } from '../../../src/constructs/rate-limit-service/rate-limit-service-props';
import { privateNetworks } from '../../../src/constructs/mesh-service/private-networks';
import { TenantNamespace } from '../../../src/constructs/tenant-namespace/tenant-namespace';
import { clusterDns } from '../../../src/conventions/cluster-dns';
import type { Match } from '../../../src/model/match';
import type { Counter, RateLimit } from '../../../src/model/rate-limit';
import { isAllowed } from '../../helpers/is-allowed';
import { http } from '../mesh-service/render';
import { synthObjects } from '../tenant-namespace/synth-objects';

const every: Match = { path: undefined, methods: [], headers: {}, query: {} };
const limit = (name: string, counted: Counter, over: Partial<RateLimit> = {}): RateLimit => ({
  name,
  requests: 10,
  per: 'minute',
  when: every,
  counted,
  ...over,
});
const of = (namespace: string, name: string, ...rateLimits: readonly RateLimit[]) => ({
  namespace,
  name,
  ports: [http],
  rateLimits,
});

const limited = [
  of('shop', 'orders', limit('all', { by: 'service' }), limit('pod', { by: 'pod', burst: 1 })),
  of('billing', 'invoices', limit('keys', { by: 'header', header: 'x-key' }, { per: 'hour' })),
  of('shop', 'web', limit('pod', { by: 'pod', burst: 1 })),
];

const render = (services = limited) =>
  synthObjects((chart) => {
    new RateLimitService(chart, 'limits', {
      image: 'ratelimit:1',
      redis: { kind: 'own', image: 'redis:8' },
      limited: services,
    });
  });
const filesOf = (services = limited) => {
  const { all } = render(services);
  const map = all.find(({ kind }) => kind === 'ConfigMap') as unknown as { data: Record<string, string> };
  return Object.fromEntries(Object.entries(map.data).map(([file, text]) => [file, parse(text) as unknown]));
};
const checksum = (services = limited) =>
  (
    render(services).find('Deployment', 'ratelimit').spec as {
      template: { metadata: { annotations: object } };
    }
  ).template.metadata.annotations;

describe('what counts for all pods', () => {
  it('keeps the shared limits, a file and a domain for each namespace', () => {
    expect(filesOf()).toEqual({
      'billing.yaml': {
        domain: 'billing',
        descriptors: [
          {
            key: 'limit',
            value: 'invoices/keys',
            descriptors: [{ key: 'header', rate_limit: { unit: 'hour', requests_per_unit: 10 } }],
          },
        ],
      },
      'shop.yaml': {
        domain: 'shop',
        descriptors: [
          { key: 'limit', value: 'orders/all', rate_limit: { unit: 'minute', requests_per_unit: 10 } },
        ],
      },
    });
  });

  it('renders the same, in whatever order its callers come', () => {
    expect(render(limited.toReversed()).all).toEqual(render().all);
  });

  it('restarts with new limits', () => {
    expect(checksum([...limited, of('shop', 'cart', limit('all', { by: 'service' }))])).not.toEqual(
      checksum(),
    );
    expect(checksum([...limited, of('shop', 'cart', limit('pod', { by: 'pod', burst: 9 }))])).toEqual(
      checksum(),
    );
  });

  it('answers those whose requests it counts, and Redis answers nobody else', () => {
    const { find } = render();
    const policies = (name: string) => [{}, find('AuthorizationPolicy', name).spec];
    const request = { path: '/', port: 8081 };
    const asks = (account: string) => isAllowed(policies('ratelimit'), { ...request, account });
    expect(['shop/orders', 'billing/invoices', 'shop/web', 'ratelimit/redis'].filter(asks)).toEqual([
      'shop/orders',
      'billing/invoices',
    ]);
    const stores = (account: string) => isAllowed(policies('redis'), { ...request, port: 6379, account });
    expect(['ratelimit/ratelimit', 'shop/orders'].filter(stores)).toEqual(['ratelimit/ratelimit']);
  });

  it('opens to the same pods below the mesh', () => {
    const { find } = render();
    const peers = (name: string) =>
      (find('NetworkPolicy', name).spec as { ingress: { from: object[]; ports: object[] }[] }).ingress;
    const pods = (namespace: string, service: string) => ({
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
      podSelector: { matchLabels: { 'app.kubernetes.io/name': service } },
    });
    expect(peers('ratelimit')).toEqual([
      {
        from: [pods('billing', 'invoices'), pods('shop', 'orders')],
        ports: [{ port: 8081, protocol: 'TCP' }],
      },
    ]);
    expect(peers('redis')).toEqual([
      { from: [pods('ratelimit', 'ratelimit')], ports: [{ port: 6379, protocol: 'TCP' }] },
    ]);
    expect(find('NetworkPolicy', 'default-deny').spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
  });

  it('shows its Service to the namespaces that ask', () => {
    expect(render().find('Service', 'ratelimit').metadata.annotations).toEqual({
      'networking.istio.io/exportTo': '.,billing,shop',
    });
  });

  it('runs twice, as pods that may do nothing', () => {
    const { find } = render();
    expect(find('Deployment', 'ratelimit').spec).toMatchObject({
      replicas: 2,
      template: {
        spec: {
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            { securityContext: { readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } } },
          ],
        },
      },
    });
    expect(find('PodDisruptionBudget', 'ratelimit').spec).toMatchObject({ maxUnavailable: 1 });
  });
});

describe('a Redis outside', () => {
  const outside = { kind: 'external', host: 'redis.company.com', port: 6380, tls: true } as const;
  const reach = (over: object = {}, props: Partial<RateLimitServiceProps> = {}) =>
    synthObjects((chart) => {
      new RateLimitService(chart, 'limits', {
        image: 'ratelimit:1',
        redis: { ...outside, password: 'platform/counts', ...over },
        limited,
        ...props,
      });
    });
  const env = (over: object = {}) =>
    (
      reach(over).find('Deployment', 'ratelimit').spec as {
        template: { spec: { containers: { env: { name: string }[] }[] } };
      }
    ).template.spec.containers[0]?.env.filter(({ name }) => name.startsWith('REDIS'));

  it('is told to the counting service, with its password by reference', () => {
    expect(env()).toEqual([
      { name: 'REDIS_SOCKET_TYPE', value: 'tcp' },
      { name: 'REDIS_URL', value: 'redis.company.com:6380' },
      { name: 'REDIS_TLS', value: 'true' },
      {
        name: 'REDIS_AUTH',
        valueFrom: { secretKeyRef: { name: 'redis-password', key: 'password' } },
      },
    ]);
    expect(reach().find('ExternalSecret', 'redis-password').spec).toMatchObject({
      data: [{ remoteRef: { key: 'platform/counts', property: 'password' } }],
    });
    expect(env({ tls: false, password: undefined })?.map(({ name }) => name)).toEqual([
      'REDIS_SOCKET_TYPE',
      'REDIS_URL',
    ]);
  });

  it('is known to the mesh, and is the only thing outside that is reached', () => {
    expect(reach().find('ServiceEntry', 'redis').spec).toMatchObject({
      hosts: ['redis.company.com'],
      ports: [{ number: 6380, protocol: 'TLS' }],
      resolution: 'DNS',
      exportTo: ['.'],
    });
    expect(reach().find('NetworkPolicy', 'ratelimit-to-redis').spec).toMatchObject({
      egress: [
        {
          to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'] } }],
          ports: [{ port: 6380, protocol: 'TCP' }],
        },
      ],
    });
    expect(reach({}, { cni: 'cilium' }).find('CiliumNetworkPolicy', 'ratelimit-to-redis').spec).toMatchObject(
      { egress: [{}, { toFQDNs: [{ matchName: 'redis.company.com' }] }] },
    );
  });

  it('is reached by its address where it has no name', () => {
    const host = '192.0.2.9';
    expect(reach({ host }).find('NetworkPolicy', 'ratelimit-to-redis').spec).toMatchObject({
      egress: [{ to: [{ ipBlock: { cidr: '192.0.2.9/32' } }] }],
    });
    expect(reach({ host }).find('ServiceEntry', 'redis').spec).toMatchObject({
      hosts: ['redis.ratelimit.external'],
      resolution: 'STATIC',
      addresses: [host],
    });
    expect(
      reach({ host }, { cni: 'cilium' }).find('CiliumNetworkPolicy', 'ratelimit-to-redis').spec,
    ).toMatchObject({ egress: [{ toCIDR: ['192.0.2.9/32'] }] });
  });

  it('has its name resolved by whoever does in the cluster', () => {
    const by = (asked: Parameters<typeof clusterDns>[0]) =>
      reach({}, { cni: 'cilium', networks: { ...privateNetworks, dns: clusterDns(asked) } });
    const openshift = by({ namespace: 'openshift-dns', labels: { dns: 'default' }, ports: [5353] });
    const toPods = { 'k8s:io.kubernetes.pod.namespace': 'openshift-dns', 'k8s:dns': 'default' };
    expect(openshift.find('CiliumNetworkPolicy', 'ratelimit-to-redis').spec).toMatchObject({
      egress: [
        { toEndpoints: [{ matchLabels: toPods }], toPorts: [{ ports: [{ port: '5353' }] }] },
        { toFQDNs: [{ matchName: 'redis.company.com' }] },
      ],
    });
    expect(() => by({ nodeLocal: '169.254.20.10' })).toThrow('Cilium does not see');
  });

  it('takes the place of the one in the cluster', () => {
    const { all } = reach();
    expect(all.filter(({ kind }) => kind === 'Deployment').map(({ metadata }) => metadata.name)).toEqual([
      'ratelimit',
    ]);
  });
});

interface Described {
  readonly key: string;
  readonly value?: string;
  readonly descriptors?: readonly Described[];
  readonly rate_limit?: object;
}

/** The limit that a description leads to, the way the service looks for it. */
function lookUp(known: readonly Described[], sent: readonly { key: string; value: string }[]): unknown {
  const [first, ...rest] = sent;
  if (first === undefined) return undefined;
  const found =
    known.find(({ key, value }) => key === first.key && value === first.value) ??
    known.find(({ key, value }) => key === first.key && value === undefined);
  return rest.length === 0 ? found?.rate_limit : lookUp(found?.descriptors ?? [], rest);
}

/** What Envoy would send for a request that every action applies to. */
function entriesOf(actions: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[]) {
  return actions.map((action) => {
    const [[kind, fields] = ['', {}]] = Object.entries(action);
    const typed = (fields['typed_config'] ?? fields) as Readonly<Record<string, string | undefined>>;
    const key = kind === 'remote_address' ? kind : (typed['descriptor_key'] ?? '');
    return { key, value: typed['descriptor_value'] ?? 'any' };
  });
}

it('finds the limit of everything that proxies send', () => {
  const counter = fc.constantFrom<Counter>(
    { by: 'service' },
    { by: 'client-address' },
    { by: 'caller' },
    { by: 'header', header: 'x-key' },
  );
  const when = fc.record<Match>({
    path: fc.constantFrom(undefined, { kind: 'prefix', value: '/api' }),
    methods: fc.constantFrom([], ['GET']),
    headers: fc.constantFrom({}, { a: { kind: 'present' } }),
    query: fc.constantFrom({}, { q: { kind: 'exact', value: '1' } }),
  });
  const limits = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), counter, when), {
    minLength: 1,
    maxLength: 4,
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(limits, (made) => {
      const service = of('shop', 'orders', ...made.map(([name, by, on]) => limit(name, by, { when: on })));
      const { descriptors } = filesOf([service])['shop.yaml'] as { descriptors: Described[] };
      const { find } = synthObjects((chart) => {
        new TenantNamespace(chart, 'tenant', { name: 'shop', limitedServices: [service] });
      });
      const { configPatches } = find('EnvoyFilter', 'orders-rate-limits').spec as {
        configPatches: { patch: { value: { route?: { rate_limits: { actions: never[] }[] } } } }[];
      };
      const sent = configPatches.flatMap(({ patch }) => patch.value.route?.rate_limits ?? []);
      expect(sent.length).toBeGreaterThanOrEqual(made.length);
      for (const { actions } of sent) {
        expect(lookUp(descriptors, entriesOf(actions))).toEqual({ unit: 'minute', requests_per_unit: 10 });
      }
    }),
    { numRuns: 40 },
  );
});
