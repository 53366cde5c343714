import { describe, expect, it } from '@jest/globals';
import { clusterDns } from '../../src/conventions/cluster-dns';
import type { KubernetesObject } from '../../src/model/manifest';
import { words } from '../../src/problems/words';
import { proveAccess } from '../../src/proof/prove-access';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';
import { withObject, withValue, type Change } from './change-manifests';
import { sampleManifests, type SampleManifests } from './sample-manifests';

type Asked = NonNullable<Parameters<typeof clusterDns>[0]>;

const samples = sampleManifests();

/** A cluster of the sample company whose names are resolved in another way. */
function resolvedBy(name: string, asked: Asked): SampleManifests {
  const sample = samples.get(name);
  if (sample === undefined) throw new Error(`there is no cluster ${name}`);
  const { cluster } = sample.landscape;
  const changed = { ...cluster, networks: { ...cluster.networks, dns: clusterDns(asked) } };
  const platform = {
    ...sample.platform,
    clusters: sample.platform.clusters.map((one) => (one.name === name ? changed : one)),
  };
  const landscape = { ...sample.landscape, cluster: changed };
  const manifests = planCluster(platform, landscape).flatMap(
    (planned) => renderUnit(planned, () => undefined).manifests,
  );
  return { platform, landscape, manifests };
}

const proofOf = ({ platform, landscape, manifests }: SampleManifests, change: Change): readonly string[] =>
  proveAccess(platform, landscape, change(manifests)).map((found) => `${found.code}: ${words(found).what}`);

const asIs: Change = (manifests) => manifests;

/** Rules of all policies of a kind, with what has them. */
const rulesOf = (manifests: SampleManifests['manifests'], kind: string) =>
  manifests.flatMap(({ object }) => (object.kind === kind ? egressOf(object) : []));
const egressOf = ({ metadata, spec }: KubernetesObject) =>
  ((spec as { readonly egress?: readonly object[] }).egress ?? []).map((rule) => ({
    by: `${metadata.namespace}/${metadata.name}`,
    rule,
  }));
const opening = (manifests: SampleManifests['manifests'], kind: string, text: string) =>
  rulesOf(manifests, kind).filter(({ rule }) => JSON.stringify(rule).includes(text));

const byBoth = (...ports: readonly number[]) =>
  ports.flatMap((port) => ['UDP', 'TCP'].map((protocol) => ({ port, protocol })));
const pods = (namespace: string, matchLabels: object) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
  podSelector: { matchLabels },
});

const daemon = { 'dns.operator.openshift.io/daemonset-dns': 'default' };
const openshift: Asked = { namespace: 'openshift-dns', labels: daemon, ports: [5353] };
const toOpenshift = { to: [pods('openshift-dns', daemon)], ports: byBoth(5353) };
const toCoreDns = { to: [pods('kube-system', { 'k8s-app': 'kube-dns' })], ports: byBoth(53) };
const toNode = { to: [{ ipBlock: { cidr: '169.254.20.10/32' } }], ports: byBoth(53) };
const cache = { 'k8s-app': 'node-local-dns' };
const toCache = { to: [pods('kube-system', cache)], ports: byBoth(53) };

const forms: readonly (readonly [what: string, cluster: string, asked: Asked, rules: readonly object[]])[] = [
  ['CoreDNS', 'office', {}, [toCoreDns]],
  ['CoreDNS', 'prod-east', {}, [toCoreDns]],
  ['OpenShift', 'office', openshift, [toOpenshift]],
  ['OpenShift', 'prod-east', openshift, [toOpenshift]],
  ['two ports', 'office', { ports: [53, 1053] }, [{ ...toCoreDns, ports: byBoth(53, 1053) }]],
  ['a cache of the node', 'office', { nodeLocal: '169.254.20.10' }, [toCoreDns, toNode]],
  [
    'a cache of the node beside pods on 5353',
    'office',
    { ...openshift, nodeLocal: '169.254.20.10' },
    [toOpenshift, toNode],
  ],
  ['pods of a cache', 'prod-east', { nodeLocal: cache }, [toCoreDns, toCache]],
];

describe.each(forms)('names resolved by %s in %s', (_, cluster, asked, rules) => {
  const resolved = resolvedBy(cluster, asked);
  const { manifests, landscape } = resolved;

  it('are proved', () => {
    expect(proofOf(resolved, asIs)).toEqual([]);
  });

  it('are open to all that resolved them before, on the ports of the pods and no others', () => {
    const before = samples.get(cluster)?.manifests ?? [];
    const askers = opening(before, 'NetworkPolicy', '"k8s-app":"kube-dns"').map(({ by }) => by);
    expect(askers).toContain(`${landscape.tenants[0]?.namespace}/mesh-essentials`);
    for (const asker of [
      'istio-ingress/gateway-public',
      'ratelimit/redis',
      'node-agents/log-agent',
      'observability/prometheus',
      'observability/grafana',
      'observability/otel-collector',
    ]) {
      expect(askers).toContain(asker);
    }
    const found = rulesOf(manifests, 'NetworkPolicy').filter(({ rule }) =>
      /"port":(?:53|1053|5353),|ipBlock":{"cidr":"169\.254/.test(JSON.stringify(rule)),
    );
    expect(found).toEqual(askers.flatMap((by) => rules.map((rule) => ({ by, rule }))));
  });

  it('are seen by the proxy of Cilium, wherever policies say names', () => {
    const seen = rulesOf(manifests, 'CiliumNetworkPolicy').filter(({ rule }) => 'toEndpoints' in rule);
    const { dns } = landscape.cluster.networks;
    const expected = dns.pods.map(({ namespace, labels, ports }) => ({
      toEndpoints: [
        {
          matchLabels: {
            'k8s:io.kubernetes.pod.namespace': namespace,
            ...Object.fromEntries(Object.entries(labels).map(([key, value]) => [`k8s:${key}`, value])),
          },
        },
      ],
      toPorts: [
        {
          ports: ports.map((port) => ({ port: String(port), protocol: 'ANY' })),
          rules: { dns: [{ matchPattern: '*' }] },
        },
      ],
    }));
    const policies = [...new Set(seen.map(({ by }) => by))];
    expect(policies.length > 0).toBe(landscape.cluster.cni === 'cilium');
    expect(seen).toEqual(policies.flatMap((by) => expected.map((rule) => ({ by, rule }))));
  });
});

const essentials = 'NetworkPolicy bookinfo-dev/mesh-essentials';
const first = ['spec', 'egress', 0] as const;
const onOpenshift = resolvedBy('office', openshift);
const onNode = resolvedBy('office', { nodeLocal: '169.254.20.10' });
const behindCilium = resolvedBy('prod-east', { ...openshift, nodeLocal: cache });

const faults: readonly (readonly [string, SampleManifests, Change, ...RegExp[]])[] = [
  [
    'the port of the Service is open and not that of the pods',
    onOpenshift,
    withValue(essentials, [...first, 'ports'], byBoth(53)),
    /^missing-access: bookinfo-dev\/\S+ → openshift-dns\/kube-dns on port 5353 .*egress: NetworkPolicy/,
    /^open-layer: egress alone permits bookinfo-dev\/\S+ → openshift-dns\/kube-dns on port 53,/,
  ],
  [
    'the port of the Service is open as well',
    onOpenshift,
    withValue(essentials, [...first, 'ports'], byBoth(53, 5353)),
    /^open-layer: egress alone permits bookinfo-dev\/\S+ → openshift-dns\/kube-dns on port 53,/,
  ],
  [
    'every port is open',
    onOpenshift,
    withValue(essentials, [...first, 'ports'], undefined),
    /^open-layer: egress alone permits bookinfo-dev\/\S+ → openshift-dns\/kube-dns on every port,/,
  ],
  [
    'every pod of the namespace may be asked',
    onOpenshift,
    withValue(essentials, [...first, 'to', 0, 'podSelector'], undefined),
    /^open-layer: egress alone permits bookinfo-dev\/\S+ → openshift-dns\/any-pod on port 5353,/,
  ],
  [
    'the cache of the node is shut',
    onNode,
    withValue(essentials, ['spec', 'egress', 1], undefined),
    /^missing-access: bookinfo-dev\/\S+ → 169\.254\.20\.10 on port 53 /,
  ],
  [
    'all link-local addresses are open, and with them the metadata of a cloud',
    onNode,
    withValue(essentials, ['spec', 'egress', 1, 'to', 0, 'ipBlock', 'cidr'], '169.254.0.0/16'),
    /^open-layer: egress alone permits bookinfo-dev\/\S+ → 169\.254\.0\.0\/16 on port 53,/,
    /^missing-access: bookinfo-dev\/\S+ → 169\.254\.20\.10 on port 53 /,
  ],
  [
    'every port of the node is open',
    onNode,
    withValue(essentials, ['spec', 'egress', 1, 'ports'], undefined),
    /^open-layer: egress alone permits bookinfo-dev\/\S+ → 169\.254\.20\.10\/32 on every port,/,
  ],
  [
    'pods of the cache are shut',
    behindCilium,
    withValue('NetworkPolicy bookinfo/mesh-essentials', ['spec', 'egress', 1], undefined),
    /^missing-access: bookinfo\/\S+ → openshift-dns\/node-local-dns on port 53 /,
  ],
  [
    'the proxy of Cilium looks at the port of the Service',
    behindCilium,
    (manifests) => {
      const [seen] = opening(manifests, 'CiliumNetworkPolicy', 'toEndpoints');
      const path = ['spec', 'egress', 0, 'toPorts', 0, 'ports', 0, 'port'];
      return withValue(`CiliumNetworkPolicy ${seen?.by}`, path, '53')(manifests);
    },
    /^open-layer: egress alone permits \S+ → openshift-dns\/kube-dns on port 53,/,
  ],
];

it.each(faults)('finds that %s', (_, resolved, change, ...said) => {
  const found = proofOf(resolved, change);
  for (const one of said) expect(found).toContainEqual(expect.stringMatching(one));
});

it('does not take a service for what resolves names because of what it is called', () => {
  const stranger: KubernetesObject = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'kube-dns', namespace: 'bookinfo-dev' },
    spec: { template: { metadata: { labels: { 'k8s-app': 'kube-dns' } }, spec: { containers: [] } } },
  };
  const open: KubernetesObject = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'kube-dns', namespace: 'bookinfo-dev' },
    spec: {
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
      policyTypes: ['Egress'],
      egress: [{}],
    },
  };
  const change: Change = (manifests) =>
    withObject(essentials, open)(withObject(essentials, stranger)(manifests));
  expect(proofOf(resolvedBy('office', {}), change)).toContainEqual(
    expect.stringMatching(/^open-layer: egress alone permits bookinfo-dev\/kube-dns → everybody/),
  );
});
