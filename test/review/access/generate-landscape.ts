import fc from 'fast-check';
import type { KubernetesObject } from '../../../src/model/manifest';
import type { Tree } from '../compare/tree-pair-of';

const tenants = ['shop', 'pay', 'data', 'risk'] as const;
const apps = ['web', 'db'] as const;
const ports = [8080, 9090] as const;
const hosts = ['a.acme.example', 'b.acme.example', '*.acme.example'] as const;

const object = (
  apiVersion: string,
  kind: string,
  namespace: string | undefined,
  name: string,
  spec: unknown,
  labels: Readonly<Record<string, string>> = {},
): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name, labels, ...(namespace === undefined ? {} : { namespace }) },
  spec,
});

const namespace = (name: string) =>
  object('v1', 'Namespace', undefined, name, {}, { 'istio.io/rev': 'stable', tenant: name });

const deployment = (home: string, app: string, listens: readonly number[], more = {}) =>
  object('apps/v1', 'Deployment', home, app, {
    template: {
      metadata: { labels: { app }, ...more },
      spec: {
        serviceAccountName: app,
        containers: [{ name: 'app', ports: listens.map((containerPort) => ({ containerPort })) }],
      },
    },
  });

const peer = fc.oneof(
  {
    weight: 120,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...tenants, 'istio-ingress', 'empty'),
        fc.constantFrom(...apps, 'gateway', undefined),
      )
      .map(([home, app]) => ({
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': home } },
        ...(app === undefined ? {} : { podSelector: { matchLabels: { app } } }),
      })),
  },
  { weight: 20, arbitrary: fc.constant({ podSelector: {} }) },
  { weight: 20, arbitrary: fc.constant({ ipBlock: { cidr: '203.0.113.0/24' } }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { namespaceSelector: {} },
      { namespaceSelector: { matchLabels: { tenant: 'pay' } } },
      { ipBlock: { cidr: '0.0.0.0/0' } },
    ),
  },
);
const peers = fc.array(peer, { minLength: 1, maxLength: 3 });
const somePorts = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...ports).map((port) => [{ port }]) },
  { weight: 1, arbitrary: fc.constantFrom([], [{ port: 8000, endPort: 9000 }]) },
);
const rules = (key: 'from' | 'to') =>
  fc.array(
    fc.tuple(peers, somePorts).map(([some, on]) => ({ [key]: some, ports: on })),
    { maxLength: 3 },
  );

const networkPolicy = (home: string, app: string) =>
  fc.tuple(rules('from'), rules('to')).map(([ingress, egress]) =>
    object('networking.k8s.io/v1', 'NetworkPolicy', home, app, {
      podSelector: { matchLabels: { app } },
      policyTypes: ['Ingress', 'Egress'],
      ingress,
      egress,
    }),
  );

const account = fc.tuple(fc.constantFrom(...tenants, 'istio-ingress'), fc.constantFrom(...apps, 'gateway'));
const rule = fc
  .tuple(
    fc.option(fc.array(account, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    fc.option(fc.constantFrom('GET', 'POST'), { nil: undefined }),
    fc.boolean(),
  )
  .map(([accounts, method, token]) => ({
    ...(accounts === undefined
      ? {}
      : {
          from: [
            {
              source: {
                principals: accounts.map(([home, app]) => `cluster.local/ns/${home}/sa/${app}`),
                ...(token ? { requestPrincipals: ['https://id.test/*'] } : {}),
              },
            },
          ],
        }),
    ...(method === undefined ? {} : { to: [{ operation: { methods: [method] } }] }),
  }));

const authorizationPolicy = (home: string, app: string) =>
  fc
    .tuple(fc.constantFrom('ALLOW', 'ALLOW', 'DENY'), fc.array(rule, { maxLength: 2 }))
    .map(([action, some]) =>
      object('security.istio.io/v1', 'AuthorizationPolicy', home, app, {
        action,
        selector: { matchLabels: { app } },
        rules: some,
      }),
    );

const route = (home: string) =>
  fc
    .tuple(fc.constantFrom(...hosts), fc.constantFrom(home, home, ...tenants), fc.constantFrom('/', '/api'))
    .map(([host, target, prefix]) =>
      object('networking.istio.io/v1', 'VirtualService', home, 'public', {
        hosts: [host],
        gateways: ['istio-ingress/public'],
        http: [
          {
            match: [{ uri: { prefix } }],
            route: [{ destination: { host: `web.${target}.svc.cluster.local`, port: { number: 80 } } }],
          },
        ],
      }),
    );

const mode = fc.constantFrom('STRICT', 'STRICT', 'PERMISSIVE');
const authentication = (home: string) =>
  fc.tuple(mode, fc.boolean()).map(([mtls, tokens]) => [
    object('security.istio.io/v1', 'PeerAuthentication', home, 'default', { mtls: { mode: mtls } }),
    ...(tokens
      ? [
          object('security.istio.io/v1', 'RequestAuthentication', home, 'tokens', {
            jwtRules: [{ issuer: 'https://id.test' }],
          }),
        ]
      : []),
  ]);

const service = (home: string, app: string, target: number) =>
  object('v1', 'Service', home, app, {
    selector: { app },
    ports: [{ name: 'http', port: 80, targetPort: target }],
  });

/** Files of one tenant, by their place below its folder. */
const tenant = (home: string): fc.Arbitrary<Tree> =>
  fc
    .tuple(
      fc.tuple(networkPolicy(home, 'web'), networkPolicy(home, 'db')),
      fc.tuple(authorizationPolicy(home, 'web'), authorizationPolicy(home, 'db')),
      authentication(home),
      fc.option(route(home), { nil: undefined }),
      fc.constantFrom(...ports),
      fc.oneof(
        { weight: 20, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.constant({ annotations: { 'inject.istio.io/templates': 'gateway' } }) },
      ),
    )
    .map(([network, authorization, mesh, routed, port, more]) => ({
      [`east/${home}/_tenant/namespace.yaml`]: [namespace(home)],
      [`east/${home}/_tenant/access.yaml`]: mesh,
      [`east/${home}/web/workload.yaml`]: [
        deployment(home, 'web', ports, more),
        deployment(home, 'db', [8080]),
        service(home, 'web', port),
      ],
      [`east/${home}/web/access.yaml`]: [...network, ...authorization],
      ...(routed === undefined ? {} : { [`east/${home}/web/traffic.yaml`]: [routed] }),
    }));

const platform: Tree = {
  'east/_platform/mesh/namespace.yaml': [namespace('istio-ingress')],
  'east/_platform/mesh/workload.yaml': [
    deployment('istio-ingress', 'gateway', [8443], {
      annotations: { 'inject.istio.io/templates': 'gateway' },
    }),
  ],
  'east/_platform/mesh/traffic.yaml': [
    object('networking.istio.io/v1', 'Gateway', 'istio-ingress', 'public', {
      selector: { app: 'gateway' },
      servers: [{ port: { number: 8443, protocol: 'HTTPS', name: 'https' }, hosts: ['*/*.acme.example'] }],
    }),
  ],
};

/** A platform with four tenants, and what becomes of it when some of them change. */
export const generateLandscape: fc.Arbitrary<readonly [Tree, Tree]> = fc
  .tuple(
    fc.tuple(...tenants.map(tenant)),
    fc.tuple(...tenants.map(tenant)),
    // Mostly one changes, and of it mostly one file.
    fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { minLength: 1, maxLength: 2 }),
  )
  .map(([before, others, changes]) => {
    const base = { ...platform, ...Object.assign({}, ...before) } as Tree;
    const head: Record<string, readonly KubernetesObject[]> = { ...base };
    for (const [who, what] of changes) {
      const files = [...new Set([...Object.keys(before[who] ?? {}), ...Object.keys(others[who] ?? {})])];
      const file = files[what % files.length] ?? '';
      const now = others[who]?.[file];
      if (now === undefined) delete head[file];
      else head[file] = now;
    }
    return [base, head];
  });
