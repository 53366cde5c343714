import { expect, it } from '@jest/globals';
import { outlineManifests } from '../../src/checks/outline/outline-manifests';
import { words } from '../../src/problems/words';
import { proveAccess } from '../../src/proof/prove-access';
import { both, without, withObject, withValue, type Change } from './change-manifests';
import { sampleManifests } from './sample-manifests';

const clusters = sampleManifests();

/** What the proof says of a cluster once somebody has changed its manifests. */
function proofOf(cluster: string, change: Change): readonly string[] {
  const sample = clusters.get(cluster);
  if (sample === undefined) throw new Error(`there is no cluster ${cluster}`);
  const { platform, landscape, manifests } = sample;
  return proveAccess(platform, landscape, outlineManifests(change(manifests))).map(
    (problem) => `${problem.code}: ${words(problem).what}`,
  );
}

it.each([...clusters.keys()])('finds nothing in %s as it is rendered', (cluster) => {
  expect(proofOf(cluster, (manifests) => manifests)).toEqual([]);
});

const peer = (namespace: string, service?: string) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
  ...(service === undefined ? {} : { podSelector: { matchLabels: { 'app.kubernetes.io/name': service } } }),
});
const tcp = (port: number) => [{ port, protocol: 'TCP' }];
const ratings = 'NetworkPolicy bookinfo/ratings';
const ratingsAccess = 'AuthorizationPolicy bookinfo/ratings';
const firstSource = ['spec', 'rules', 0, 'from', 0, 'source', 'serviceAccounts'] as const;
const firstPorts = ['spec', 'rules', 0, 'to', 0, 'operation', 'ports'] as const;
const firstPaths = ['spec', 'rules', 0, 'to', 0, 'operation', 'paths'] as const;

/** What somebody did, to which object, and what the proof has to say. */
const faults: readonly (readonly [what: string, change: Change, said: RegExp])[] = [
  // Walls of the network that are gone or too low.
  [
    'the denial of a namespace is deleted, and with it the walls of a service',
    both(
      without('NetworkPolicy bookinfo/default-deny'),
      without('NetworkPolicy bookinfo/mesh-essentials'),
      without(ratings),
    ),
    /^open-layer: ingress alone permits everybody → bookinfo\/ratings on every port/,
  ],
  [
    'a policy is deleted',
    without(ratings),
    /^missing-access: bookinfo\/productpage → bookinfo\/ratings on port 9080 .*ingress: NetworkPolicy bookinfo\/default-deny/,
  ],
  [
    'a rule of the callee is dropped',
    withValue(ratings, ['spec', 'ingress', 0], undefined),
    /^missing-access: bookinfo\/productpage → bookinfo\/ratings on port 9080 .*ingress: NetworkPolicy/,
  ],
  [
    'a rule of the caller is dropped',
    withValue('NetworkPolicy bookinfo/productpage', ['spec', 'egress', 0], undefined),
    /^missing-access: bookinfo\/productpage → bookinfo\/details on port 9080 .*egress: NetworkPolicy/,
  ],
  [
    'a peer is any pod of its namespace',
    withValue(ratings, ['spec', 'ingress', 0, 'from', 0, 'podSelector'], undefined),
    /^open-layer: ingress alone permits .*bookinfo\/details.* → bookinfo\/ratings on port 9080/,
  ],
  [
    'a peer is any pod beside istiod',
    withValue(
      'NetworkPolicy bookinfo/mesh-essentials',
      ['spec', 'egress', 1, 'to', 0, 'podSelector'],
      undefined,
    ),
    /^open-layer: egress alone permits bookinfo\/details.* → istio-system\/any-pod on port 15012/,
  ],
  [
    'a peer is a pod of any namespace',
    withValue(ratings, ['spec', 'ingress', 0, 'from', 0], { namespaceSelector: {} }),
    /^open-layer: ingress alone permits any-other-namespace\/any-pod.* → bookinfo\/ratings/,
  ],
  [
    'a peer is in another namespace',
    withValue(ratings, ['spec', 'ingress', 0, 'from', 0], peer('robot-shop', 'web')),
    /^open-layer: ingress alone permits robot-shop\/web → bookinfo\/ratings on port 9080/,
  ],
  [
    'a namespace that nobody knows is let in',
    withValue(ratings, ['spec', 'ingress', 9], { from: [peer('legacy')], ports: tcp(9080) }),
    /^open-layer: ingress alone permits legacy\/any-pod → bookinfo\/ratings on port 9080/,
  ],
  [
    'a rule names nobody, which is everybody',
    withValue(ratings, ['spec', 'ingress', 0, 'from'], undefined),
    /^open-layer: ingress alone permits everybody → bookinfo\/ratings on port 9080/,
  ],
  [
    'a rule names no ports, which is all of them',
    withValue(ratings, ['spec', 'ingress', 0, 'ports'], undefined),
    /^open-layer: ingress alone permits bookinfo\/productpage → bookinfo\/ratings on every port/,
  ],
  [
    'a port of the Service stands in for that of the pod',
    withValue(ratings, ['spec', 'ingress', 0, 'ports', 0, 'port'], 80),
    /^open-layer: ingress alone permits bookinfo\/productpage → bookinfo\/ratings on port 80,/,
  ],
  [
    'a port became a range',
    withValue(ratings, ['spec', 'ingress', 0, 'ports', 0, 'endPort'], 9090),
    /^open-layer: ingress alone permits bookinfo\/productpage → bookinfo\/ratings on ports 9080-9090/,
  ],
  [
    'a port is open by UDP',
    withValue(ratings, ['spec', 'ingress', 0, 'ports', 0, 'protocol'], 'UDP'),
    /^missing-access: bookinfo\/productpage → bookinfo\/ratings on port 9080/,
  ],
  [
    'addresses are let in',
    withValue(ratings, ['spec', 'ingress', 9], {
      from: [{ ipBlock: { cidr: '10.0.0.0/8' } }],
      ports: tcp(9080),
    }),
    /^open-layer: ingress alone permits 10\.0\.0\.0\/8 → bookinfo\/ratings on port 9080/,
  ],
  [
    'egress is no longer of the types',
    both(
      withValue('NetworkPolicy bookinfo/default-deny', ['spec', 'policyTypes'], ['Ingress']),
      withValue('NetworkPolicy bookinfo/mesh-essentials', ['spec', 'policyTypes'], ['Ingress']),
      withValue(ratings, ['spec', 'policyTypes'], ['Ingress']),
    ),
    /^open-layer: egress alone permits bookinfo\/ratings → everybody on every port/,
  ],
  [
    'a caller may go anywhere',
    withValue('NetworkPolicy bookinfo/details', ['spec', 'egress'], [{}]),
    /^open-layer: egress alone permits bookinfo\/details → everybody on every port/,
  ],
  [
    'a policy selects pods that are not there',
    withValue(ratings, ['spec', 'podSelector', 'matchLabels', 'app.kubernetes.io/name'], 'rating'),
    /^missing-access: bookinfo\/reviews(-v\d)? → bookinfo\/ratings on port 9080/,
  ],
  [
    'a policy selects every pod of its namespace',
    withValue(ratings, ['spec', 'podSelector'], {}),
    /^open-layer: ingress alone permits bookinfo\/productpage, .* → bookinfo\/productpage on port 9080/,
  ],
  // What every pod needs.
  [
    'pods cannot resolve names',
    withValue('NetworkPolicy bookinfo/mesh-essentials', ['spec', 'egress', 0], undefined),
    /^missing-access: bookinfo\/details → kube-system\/kube-dns on port 53/,
  ],
  [
    'proxies get no configuration',
    withValue('NetworkPolicy bookinfo/mesh-essentials', ['spec', 'egress', 1], undefined),
    /^missing-access: bookinfo\/details → istio-system\/istiod on port 15012/,
  ],
  [
    'nobody may read metrics',
    withValue('NetworkPolicy bookinfo/mesh-essentials', ['spec', 'ingress', 0], undefined),
    /^missing-access: observability\/prometheus → bookinfo\/details on port 15020/,
  ],
  [
    'everybody may read metrics',
    withValue('NetworkPolicy bookinfo/mesh-essentials', ['spec', 'ingress', 0, 'from'], undefined),
    /^excess-access: the manifests permit any-other-namespace\/any-pod → bookinfo\/details on port 15020/,
  ],
  [
    'tenants may ask istiod for more',
    withValue('NetworkPolicy bookinfo/mesh-essentials', ['spec', 'egress', 1, 'ports', 1], {
      port: 15010,
      protocol: 'TCP',
    }),
    /^open-layer: egress alone permits bookinfo\/details → istio-system\/istiod on port 15010/,
  ],
  // Authorization.
  [
    'a denial of everything allows everything',
    withValue('AuthorizationPolicy bookinfo/allow-nothing', ['spec'], { rules: [{}] }),
    /^open-layer: authorization alone permits everybody → bookinfo\/details on every port/,
  ],
  [
    'a service accepts an account too many',
    withValue(ratingsAccess, [...firstSource, 1], 'robot-shop/web'),
    /^open-layer: authorization alone permits robot-shop\/web → bookinfo\/ratings on port 9080/,
  ],
  [
    'a service accepts a whole namespace',
    withValue(ratingsAccess, ['spec', 'rules', 0, 'from', 0, 'source'], { namespaces: ['bookinfo'] }),
    /^open-layer: authorization alone permits bookinfo\/details, .* → bookinfo\/ratings on port 9080/,
  ],
  [
    'a service accepts whoever has an identity',
    withValue(ratingsAccess, ['spec', 'rules', 0, 'from', 0, 'source'], { principals: ['*'] }),
    /^open-layer: authorization alone permits everybody → bookinfo\/ratings on port 9080/,
  ],
  [
    'a service accepts an account that nobody has',
    withValue(ratingsAccess, [...firstSource, 0], 'bookinfo/productpages'),
    /^missing-access: bookinfo\/productpage → bookinfo\/ratings on port 9080 .*authorization: /,
  ],
  [
    'a service accepts requests on another port',
    withValue(ratingsAccess, [...firstPorts, 0], '9081'),
    /^missing-access: bookinfo\/productpage → bookinfo\/ratings on port 9080 .*authorization: /,
  ],
  [
    'a service accepts requests on every port',
    withValue(ratingsAccess, ['spec', 'rules', 0, 'to'], undefined),
    /^open-layer: authorization alone permits bookinfo\/productpage → bookinfo\/ratings on every port/,
  ],
  [
    'a policy of a service is deleted',
    without(ratingsAccess),
    /^missing-access: bookinfo\/productpage → bookinfo\/ratings on port 9080 .*authorization: AuthorizationPolicy/,
  ],
  [
    'a policy denies what another allows',
    withValue(ratingsAccess, ['spec', 'action'], 'DENY'),
    /^missing-access: bookinfo\/productpage → bookinfo\/ratings on port 9080 .*denies/,
  ],
  [
    'a gateway may ask for one path more',
    withValue('AuthorizationPolicy bookinfo/productpage', [...firstPaths, 99], '/admin'),
    /^excess-access: the manifests permit istio-ingress\/gateway-public → bookinfo\/productpage on port 9080 for \/admin,/,
  ],
  [
    'a gateway may ask for every path',
    withValue('AuthorizationPolicy bookinfo/productpage', [...firstPaths], undefined),
    /^excess-access: the manifests permit istio-ingress\/gateway-public → bookinfo\/productpage on port 9080 for everything,/,
  ],
  [
    'a gateway may ask for a path less',
    withValue('AuthorizationPolicy bookinfo/productpage', [...firstPaths, 0], undefined),
    /^missing-access: istio-ingress\/gateway-public → bookinfo\/productpage on port 9080 for \/api\/v1\/products /,
  ],
  [
    'a policy of a project opens what the platform closed',
    withObject(ratings, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'debug', namespace: 'bookinfo' },
      spec: { podSelector: {}, ingress: [{}], policyTypes: ['Ingress'] },
    }),
    /^open-layer: ingress alone permits everybody → bookinfo\/details on every port.*NetworkPolicy bookinfo\/debug/,
  ],
  [
    'two layers are opened, so that a stranger comes through',
    both(
      withValue(ratings, ['spec', 'ingress', 9], { from: [peer('observability')], ports: tcp(9080) }),
      withValue('NetworkPolicy observability/prometheus', ['spec', 'egress', 99], {
        to: [peer('bookinfo')],
        ports: tcp(9080),
      }),
      withValue('PeerAuthentication bookinfo/default', ['spec', 'mtls', 'mode'], 'PERMISSIVE'),
      withValue(ratingsAccess, ['spec', 'rules', 0, 'from'], undefined),
    ),
    /^excess-access: the manifests permit observability\/prometheus → bookinfo\/ratings on port 9080/,
  ],
  // Identity.
  [
    'a namespace takes plain text',
    withValue('PeerAuthentication bookinfo/default', ['spec', 'mtls', 'mode'], 'PERMISSIVE'),
    /^plain-text-access: bookinfo\/details takes connections without mutual TLS: PeerAuthentication bookinfo\/default says PERMISSIVE/,
  ],
  [
    'both that ask for mutual TLS are deleted',
    both(without('PeerAuthentication bookinfo/default'), without('PeerAuthentication istio-system/default')),
    /^plain-text-access: bookinfo\/details takes .* no PeerAuthentication says PERMISSIVE/,
  ],
  [
    'a port takes plain text',
    withObject('PeerAuthentication bookinfo/default', {
      apiVersion: 'security.istio.io/v1',
      kind: 'PeerAuthentication',
      metadata: { name: 'ratings', namespace: 'bookinfo' },
      spec: {
        selector: { matchLabels: { 'app.kubernetes.io/name': 'ratings' } },
        portLevelMtls: { 9080: { mode: 'DISABLE' } },
      },
    }),
    /^plain-text-access: bookinfo\/ratings takes .*PeerAuthentication bookinfo\/ratings says DISABLE/,
  ],
  [
    'a port goes past the proxy',
    withValue('Deployment bookinfo/ratings', ['spec', 'template', 'metadata', 'annotations'], {
      'traffic.sidecar.istio.io/excludeInboundPorts': '9080',
    }),
    /^plain-text-access: bookinfo\/ratings takes .* port 9080 goes past its proxy/,
  ],
  [
    'a workload runs as another',
    withValue(
      'Deployment bookinfo/details',
      ['spec', 'template', 'spec', 'serviceAccountName'],
      'productpage',
    ),
    /^open-layer: authorization alone permits bookinfo\/details → bookinfo\/ratings on port 9080/,
  ],
  [
    'pods lost the label that policies go by',
    withValue(
      'Deployment bookinfo/details',
      ['spec', 'template', 'metadata', 'labels', 'app.kubernetes.io/name'],
      'detail',
    ),
    /^missing-access: bookinfo\/productpage → bookinfo\/details on port 9080/,
  ],
  [
    'pods have the label of another service',
    withValue(
      'Deployment bookinfo/details',
      ['spec', 'template', 'metadata', 'labels', 'app.kubernetes.io/name'],
      'productpage',
    ),
    /^open-layer: egress alone permits bookinfo\/details → bookinfo\/ratings, .* on port 9080/,
  ],
  [
    'a namespace lost the label that injects proxies',
    withValue('Namespace bookinfo', ['metadata', 'labels', 'istio.io/rev'], undefined),
    /^plain-text-access: bookinfo\/productpage takes connections without mutual TLS: its pods get no proxy/,
  ],
  // Ways in.
  [
    'a host leads to another service',
    withValue(
      'VirtualService bookinfo/productpage-public',
      ['spec', 'http', 0, 'route', 0, 'destination', 'host'],
      'details.bookinfo.svc.cluster.local',
    ),
    /^missing-access: \S+ through istio-ingress\/gateway-public → bookinfo\/productpage on port 9080/,
  ],
  [
    'a host more leads in',
    withValue('VirtualService bookinfo/productpage-public', ['spec', 'hosts', 1], 'other.acme.example'),
    /^excess-access: the manifests permit other\.acme\.example through istio-ingress\/gateway-public → bookinfo\/productpage/,
  ],
  [
    'the routes of a host are deleted',
    without('VirtualService bookinfo/productpage-public'),
    /^missing-access: \S+ through istio-ingress\/gateway-public → bookinfo\/productpage on port 9080 .*route: /,
  ],
  // Ways out, by name.
  [
    'a service may call another system',
    withValue('CiliumNetworkPolicy petclinic/genai-service-external', ['spec', 'egress', 1, 'toFQDNs', 1], {
      matchName: 'example.com',
    }),
    /^open-layer: egress alone permits petclinic\/genai-service → example\.com on port 443/,
  ],
  [
    'a service may call every system',
    withValue(
      'CiliumNetworkPolicy petclinic/genai-service-external',
      ['spec', 'egress', 1, 'toFQDNs'],
      undefined,
    ),
    /^open-layer: egress alone permits petclinic\/genai-service → everybody on port 443/,
  ],
  [
    'a service may call a system no more',
    without('CiliumNetworkPolicy petclinic/genai-service-external'),
    /^missing-access: petclinic\/genai-service → api\.openai\.com on port 443/,
  ],
];

it.each(faults)('finds that %s', (_, change, said) => {
  expect(proofOf('prod-east', change)).toContainEqual(expect.stringMatching(said));
});
