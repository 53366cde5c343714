import { describe, expect, it } from '@jest/globals';
import type { NetworkPolicyProps } from '@cdk8s/kubernetes';
import { observed, synthStack } from './observed';

const stack = synthStack();
const policy = (name: string, of = stack) =>
  of.find('NetworkPolicy', name).spec as NonNullable<NetworkPolicyProps['spec']>;
const component = (name: string) => ({ podSelector: { matchLabels: { 'app.kubernetes.io/name': name } } });
const namespace = (name: string) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
});
const tcp = (...ports: number[]) => ports.map((port) => ({ port, protocol: 'TCP' }));

describe('the network', () => {
  it('is closed in both directions', () => {
    const walls = stack.all.filter(({ metadata }) => metadata.name === 'default-deny');
    expect(new Set(walls.map(({ metadata }) => metadata.namespace))).toEqual(
      new Set(['node-agents', 'observability']),
    );
    for (const { spec } of walls) {
      expect(spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    }
  });

  it('lets Prometheus read metrics, each on its port', () => {
    expect(policy('prometheus').egress?.slice(1)).toEqual([
      {
        to: [
          {
            namespaceSelector: { matchExpressions: [{ key: 'meshwright.dev/project', operator: 'Exists' }] },
          },
        ],
        ports: tcp(15020),
      },
      { to: [namespace('istio-ingress')], ports: tcp(15020) },
      {
        to: [{ ...namespace('istio-system'), podSelector: { matchLabels: { app: 'istiod' } } }],
        ports: tcp(15014),
      },
      { to: [component('kube-state-metrics')], ports: tcp(8080) },
      { to: [component('prometheus')], ports: tcp(9090) },
      { to: [component('alertmanager')], ports: tcp(9093) },
      { to: [component('grafana')], ports: tcp(15020) },
      { to: [{ ...namespace('cert-manager'), ...component('cert-manager') }], ports: tcp(9402) },
    ]);
    expect(policy('prometheus-to-nodes').egress).toEqual([
      { to: [{ ipBlock: { cidr: '10.0.0.0/24' } }], ports: tcp(10_250, 9100) },
    ]);
  });

  it('lets the adapter of the autoscalers ask Prometheus, where there is one', () => {
    const clients = (of: typeof stack) => policy('prometheus', of).ingress;
    const own = [component('grafana'), component('prometheus')];
    expect(clients(stack)).toEqual([{ from: own, ports: tcp(9090) }]);
    expect(clients(synthStack({ metricsAdapter: 'monitoring' }))).toEqual([
      { from: [...own, namespace('monitoring')], ports: tcp(9090) },
    ]);
  });

  it('lets the peers of Alertmanager gossip over both protocols', () => {
    const gossip = [
      { port: 9094, protocol: 'TCP' },
      { port: 9094, protocol: 'UDP' },
    ];
    expect(policy('alertmanager').ingress).toContainEqual({
      from: [component('alertmanager')],
      ports: gossip,
    });
    expect(policy('alertmanager').egress).toContainEqual({ to: [component('alertmanager')], ports: gossip });
  });

  it('has at the other end of what goes out something that lets it in', () => {
    for (const [from, to, port] of [
      ['grafana', 'prometheus', 9090],
      ['grafana', 'alertmanager', 9093],
      ['prometheus', 'alertmanager', 9093],
      ['prometheus', 'prometheus', 9090],
      ['prometheus', 'kube-state-metrics', 8080],
    ] as const) {
      expect(policy(from).egress).toContainEqual({ to: [component(to)], ports: tcp(port) });
      const sources = policy(to)
        .ingress?.filter(({ ports }) => ports?.some((open) => open.port === port))
        .flatMap((rule) => rule.from);
      expect(sources).toContainEqual(component(from));
    }
  });

  it('lets nobody but the gateway come to Grafana, and Prometheus to its metrics', () => {
    expect(policy('grafana').ingress).toEqual([
      {
        from: [
          {
            ...namespace('istio-ingress'),
            podSelector: { matchLabels: { 'app.kubernetes.io/name': 'gateway-internal' } },
          },
        ],
        ports: tcp(3000),
      },
      { from: [component('prometheus')], ports: tcp(15020) },
    ]);
  });

  it('reaches the API server among the nodes, and the mail server anywhere but among pods', () => {
    for (const reader of ['prometheus', 'kube-state-metrics']) {
      expect(policy(`${reader}-to-api-server`).egress).toEqual([
        { to: [{ ipBlock: { cidr: '10.0.0.0/24' } }], ports: tcp(443, 6443) },
      ]);
    }
    expect(policy('alertmanager-to-mail').egress).toEqual([
      {
        to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.42.0.0/16', '10.43.0.0/16'] } }],
        ports: tcp(587),
      },
    ]);
  });

  it('names both where the CNI can', () => {
    const cilium = synthStack({ cni: 'cilium' });
    const egress = (name: string) =>
      (cilium.find('CiliumNetworkPolicy', name).spec as { egress: unknown }).egress;
    expect(egress('prometheus-to-api-server')).toMatchObject([{ toEntities: ['kube-apiserver'] }]);
    expect(egress('prometheus-to-nodes')).toMatchObject([{ toEntities: ['host', 'remote-node'] }]);
    expect(egress('kube-state-metrics-to-api-server')).toMatchObject([{ toEntities: ['kube-apiserver'] }]);
    expect(egress('alertmanager-to-mail')).toMatchObject([
      { toPorts: [{ rules: { dns: [{ matchPattern: '*' }] } }] },
      {
        toFQDNs: [{ matchName: 'mail.company.com' }],
        toPorts: [{ ports: [{ port: '587', protocol: 'TCP' }] }],
      },
    ]);
    expect(JSON.stringify(cilium.all.filter(({ kind }) => kind === 'NetworkPolicy'))).not.toContain(
      'ipBlock',
    );
  });

  it.each([
    ['calico', 'NetworkPolicy', { to: [{ ipBlock: { cidr: '192.0.2.25/32' } }] }],
    ['cilium', 'CiliumNetworkPolicy', { toCIDR: ['192.0.2.25/32'] }],
  ] as const)('reaches exactly a mail server that is known by address, with %s', (cni, kind, expected) => {
    const byAddress = synthStack({ cni, fallback: { ...observed.fallback, smarthost: '192.0.2.25:25' } });
    expect(byAddress.find(kind, 'alertmanager-to-mail').spec).toMatchObject({ egress: [expected] });
  });
});

describe('Grafana', () => {
  it('is routed from its host at the gateway, whose identity alone may call it', () => {
    expect(stack.find('VirtualService', 'grafana').spec).toMatchObject({
      hosts: ['grafana.internal.company.com'],
      gateways: ['istio-ingress/gateway-internal'],
      http: [
        {
          route: [
            { destination: { host: 'grafana.observability.svc.cluster.local', port: { number: 3000 } } },
          ],
        },
      ],
    });
    expect(stack.find('AuthorizationPolicy', 'grafana').spec).toEqual({
      selector: { matchLabels: { 'app.kubernetes.io/name': 'grafana' } },
      action: 'ALLOW',
      rules: [
        {
          from: [{ source: { serviceAccounts: ['istio-ingress/gateway-internal'] } }],
          to: [{ operation: { ports: ['3000'], notPaths: ['/metrics'] } }],
        },
      ],
    });
  });

  it('is nobody’s without a host', () => {
    const inside = synthStack({ host: undefined });
    expect(inside.all.filter(({ kind }) => kind === 'VirtualService')).toEqual([]);
    expect(inside.all.filter(({ kind }) => kind === 'AuthorizationPolicy').map(({ spec }) => spec)).toEqual([
      {},
    ]);
    expect(policy('grafana', inside).ingress).toEqual([
      { from: [component('prometheus')], ports: tcp(15020) },
    ]);
  });

  it('sees the two that it asks, and keeps to one Prometheus', () => {
    expect(stack.find('Sidecar', 'grafana').spec).toMatchObject({
      egress: [
        {
          hosts: [
            'istio-system/*',
            './prometheus.observability.svc.cluster.local',
            './alertmanager.observability.svc.cluster.local',
          ],
        },
      ],
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    });
    expect(stack.find('DestinationRule', 'prometheus').spec).toMatchObject({
      trafficPolicy: { loadBalancer: { consistentHash: { useSourceIp: true } } },
    });
  });

  it('has its administrator from the store of secrets, and no password in any file', () => {
    expect(stack.find('ExternalSecret', 'grafana-admin').spec).toMatchObject({
      refreshInterval: '1h',
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'default' },
      data: [
        { secretKey: 'user', remoteRef: { key: 'platform/grafana-admin', property: 'user' } },
        { secretKey: 'password', remoteRef: { key: 'platform/grafana-admin', property: 'password' } },
      ],
    });
    expect(stack.all.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });
});
