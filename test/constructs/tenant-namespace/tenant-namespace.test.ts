import { describe, expect, it } from '@jest/globals';
import { clusterDns } from '../../../src/conventions/cluster-dns';
import { TenantNamespace } from '../../../src/constructs/tenant-namespace/tenant-namespace';
import type { TenantNamespaceProps } from '../../../src/constructs/tenant-namespace/tenant-namespace-props';
import { synthObjects } from './synth-objects';

const owner = { team: 'trading', email: 'trading@company.com', runbook: 'https://wiki.company.com/trading' };

const everything: TenantNamespaceProps = {
  name: 'orders-dev',
  project: 'orders',
  environment: 'dev',
  owner,
  quota: { cpu: '40', memory: '96Gi', pods: 120, storage: '1Ti' },
  podSecurity: 'baseline',
  revision: 'stable',
  rootNamespace: 'mesh-root',
  observabilityNamespace: 'monitoring',
  engine: 'fluxcd',
  externals: [
    { name: 'bank', host: 'api.bank.com', port: 443, protocol: 'https', addresses: ['192.0.2.0/24'] },
    { name: 'legacy', host: '10.9.8.7', port: 8080, protocol: 'http', addresses: [] },
    { name: 'database', host: 'db.company.com', port: 3306, protocol: 'mysql', addresses: ['10.1.2.3/32'] },
  ],
};

const synth = (props: TenantNamespaceProps) =>
  synthObjects((chart) => {
    new TenantNamespace(chart, 'tenant', props);
  });

const minimal = () => synth({ name: 'orders' });

describe('TenantNamespace', () => {
  it('renders what it did before, with a name alone', () => {
    expect(minimal().all).toMatchSnapshot();
  });

  it('renders what it did before, with everything set', () => {
    expect(synth(everything).all).toMatchSnapshot();
  });

  it('puts every object in the namespace, with the common labels', () => {
    for (const { kind, metadata } of synth(everything).all) {
      // Flux looks the account it applies as up beside itself.
      const namespaces = { Namespace: undefined, ServiceAccount: 'flux-system' };
      expect(metadata.namespace).toBe(
        kind in namespaces ? namespaces[kind as keyof typeof namespaces] : 'orders-dev',
      );
      expect(metadata.labels).toMatchObject({
        'app.kubernetes.io/managed-by': 'meshwright',
        'app.kubernetes.io/part-of': 'orders',
      });
    }
  });

  it('does not take its names from where it is in the tree', () => {
    const deeper = synthObjects((chart) => {
      new TenantNamespace(new TenantNamespace(chart, 'a', { name: 'other' }), 'b', { name: 'orders' });
    });
    const own = deeper.all.filter(({ metadata }) => (metadata.namespace ?? metadata.name) === 'orders');
    expect(own).toEqual(minimal().all);
  });
});

describe('its namespace', () => {
  it('is held to what the level meant in the version of its cluster, so that an upgrade refuses no pod', () => {
    const versionsOf = (props: object) => {
      const { labels = {} } = synth({ ...everything, ...props }).find('Namespace', 'orders-dev').metadata;
      return ['enforce', 'warn', 'audit'].map((mode) => labels[`pod-security.kubernetes.io/${mode}-version`]);
    };
    expect(versionsOf({ kubernetes: 34 })).toEqual(['v1.34', 'v1.34', 'v1.34']);
    expect(versionsOf({})).toEqual(['latest', 'latest', 'latest']);
  });

  it('has exactly one injection label, the revision', () => {
    const { labels = {} } = synth(everything).find('Namespace', 'orders-dev').metadata;
    const injection = [
      'istio.io/rev',
      'istio-injection',
      'istio.io/dataplane-mode',
      'sidecar.istio.io/inject',
    ];
    expect(injection.filter((label) => label in labels)).toEqual(['istio.io/rev']);
    expect(labels['istio.io/rev']).toBe('stable');
  });

  it('demands restricted pods unless told otherwise, and says so in all three modes', () => {
    for (const mode of ['enforce', 'warn', 'audit']) {
      const label = `pod-security.kubernetes.io/${mode}`;
      expect(minimal().find('Namespace', 'orders').metadata.labels?.[label]).toBe('restricted');
      expect(synth(everything).find('Namespace', 'orders-dev').metadata.labels?.[label]).toBe('baseline');
    }
  });

  it('names its project, environment and owner', () => {
    const { labels, annotations } = synth(everything).find('Namespace', 'orders-dev').metadata;
    expect(labels).toMatchObject({
      'meshwright.dev/project': 'orders',
      'meshwright.dev/environment': 'dev',
      'meshwright.dev/team': 'trading',
    });
    expect(annotations).toMatchObject({
      'meshwright.dev/owner-email': 'trading@company.com',
      'meshwright.dev/runbook': 'https://wiki.company.com/trading',
    });
  });

  it('takes its own name for the project where none is given, since gateways look for the label', () => {
    expect(minimal().find('Namespace', 'orders').metadata.labels?.['meshwright.dev/project']).toBe('orders');
  });

  it('is not deleted by either engine unasked', () => {
    expect(minimal().find('Namespace', 'orders').metadata.annotations).toEqual({
      'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
  });
});

describe('its limits', () => {
  it('count requests and no limits, and refuse ways in that are not gateways', () => {
    expect(synth(everything).find('ResourceQuota', 'default').spec).toEqual({
      hard: {
        'requests.cpu': '40',
        'requests.memory': '96Gi',
        'requests.storage': '1Ti',
        pods: '120',
        'services.loadbalancers': '0',
        'services.nodeports': '0',
      },
    });
  });

  it('are small by default', () => {
    expect(minimal().find('ResourceQuota', 'default').spec).toMatchObject({
      hard: { 'requests.cpu': '4', 'requests.memory': '8Gi', 'requests.storage': '20Gi', pods: '30' },
    });
  });

  it('give a container without requests some, and set no maximum that a proxy would exceed', () => {
    expect(minimal().find('LimitRange', 'default').spec).toEqual({
      limits: [
        {
          type: 'Container',
          defaultRequest: { cpu: '100m', memory: '128Mi' },
          default: { memory: '256Mi' },
        },
      ],
    });
  });
});

describe('its network policies', () => {
  it('deny both directions to every pod', () => {
    expect(minimal().find('NetworkPolicy', 'default-deny').spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    });
  });

  it('allow DNS, istiod and the reader of metrics, and nothing else', () => {
    const of = (name: string) => ({
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
    });
    expect(synth(everything).find('NetworkPolicy', 'mesh-essentials').spec).toEqual({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [of('monitoring')],
          ports: [
            { port: 15020, protocol: 'TCP' },
            { port: 15090, protocol: 'TCP' },
          ],
        },
      ],
      egress: [
        {
          to: [{ ...of('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }],
          ports: [
            { port: 53, protocol: 'UDP' },
            { port: 53, protocol: 'TCP' },
          ],
        },
        {
          to: [{ ...of('mesh-root'), podSelector: { matchLabels: { app: 'istiod' } } }],
          ports: [{ port: 15012, protocol: 'TCP' }],
        },
      ],
    });
  });
});

describe('its way to whoever resolves names', () => {
  const both = (port: number) => [
    { port, protocol: 'UDP' },
    { port, protocol: 'TCP' },
  ];
  const toPods = (namespace: string, matchLabels: object, port: number) => ({
    to: [
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
        podSelector: { matchLabels },
      },
    ],
    ports: both(port),
  });
  const opened = (asked: Parameters<typeof clusterDns>[0]) => {
    const { spec } = synth({ name: 'orders', dns: clusterDns(asked) }).find(
      'NetworkPolicy',
      'mesh-essentials',
    );
    // The last is to istiod.
    return (spec as { readonly egress: readonly object[] }).egress.slice(0, -1);
  };
  const coreDns = toPods('kube-system', { 'k8s-app': 'kube-dns' }, 53);

  it('is on the port of the pods, which is not that of their Service', () => {
    const labels = { 'dns.operator.openshift.io/daemonset-dns': 'default' };
    expect(opened({ namespace: 'openshift-dns', labels, ports: [5353] })).toEqual([
      toPods('openshift-dns', labels, 5353),
    ]);
  });

  it('leads to a cache of the node by its one address, and to pods beside it', () => {
    expect(opened({ nodeLocal: '169.254.20.10' })).toEqual([
      coreDns,
      { to: [{ ipBlock: { cidr: '169.254.20.10/32' } }], ports: both(53) },
    ]);
  });

  it('leads to pods of a cache as to others', () => {
    expect(opened({ nodeLocal: { 'k8s-app': 'node-local-dns' } })).toEqual([
      coreDns,
      toPods('kube-system', { 'k8s-app': 'node-local-dns' }, 53),
    ]);
  });
});

describe('its mesh policies', () => {
  it('take mutual TLS only', () => {
    expect(minimal().find('PeerAuthentication', 'default').spec).toEqual({ mtls: { mode: 'STRICT' } });
  });

  it('allow nothing: the empty spec survives', () => {
    const policy = minimal().find('AuthorizationPolicy', 'allow-nothing');
    expect(Object.keys(policy)).toContain('spec');
    expect(policy.spec).toEqual({});
  });

  it('show a proxy the control plane only, and send nothing to unknown destinations', () => {
    expect(synth(everything).find('Sidecar', 'default').spec).toEqual({
      egress: [{ hosts: ['mesh-root/*'] }],
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    });
  });
});
