import { expect, it } from '@jest/globals';
import { parseLandscape } from '../../../src/parse/parse-landscape';
import { changedSources } from '../../helpers/changed-sources';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

const field = (cluster: string) => `platform.clusters.${cluster}.networks.dns`;
const said = (dns: unknown, cluster = 'office') => codesOf({ [field(cluster)]: dns });
const words = (dns: unknown, cluster = 'office') => problemsOf({ [field(cluster)]: dns }).map(textOf);
const at = (name: string, cluster = 'office') => `clusters.${cluster}.networks.dns.${name}`;

const openshift = {
  namespace: 'openshift-dns',
  labels: { 'dns.operator.openshift.io/daemonset-dns': 'default' },
  ports: [5353],
};
const cachePods = { 'k8s-app': 'node-local-dns' };

it.each([
  ['nothing more', 'office', {}],
  ['OpenShift', 'office', openshift],
  ['OpenShift', 'east', openshift],
  ['a link-local address', 'office', { nodeLocal: '169.254.20.10' }],
  ['an address of a Service, which a cache takes over', 'office', { nodeLocal: '10.43.0.10' }],
  ['pods of a cache', 'east', { ...openshift, nodeLocal: cachePods }],
])('takes %s on %s', (_, cluster, dns) => {
  expect(said(dns, cluster)).toEqual([]);
});

it('fills what is left out, and keeps the ranges', () => {
  const { landscape } = parseLandscape(changedSources({ [field('office')]: { ports: [5353, 53, 53] } }));
  expect(landscape?.clusters.map(({ cluster }) => cluster.networks)).toEqual([
    {
      pods: '10.42.0.0/16',
      services: '10.43.0.0/16',
      nodes: '10.1.0.0/16',
      dns: {
        pods: [
          {
            name: 'kube-dns',
            namespace: 'kube-system',
            labels: { 'k8s-app': 'kube-dns' },
            ports: [53, 5353],
          },
        ],
        nodeAddress: undefined,
      },
    },
    expect.objectContaining({ dns: expect.objectContaining({ nodeAddress: undefined }) }),
  ]);
});

it.each([
  ['namespace', { namespace: 'Kube_System' }],
  ['labels', { labels: {} }],
  ['labels', { labels: { '-app': 'dns' } }],
  ['labels.app', { labels: { app: 'no label' } }],
  ['ports', { ports: [] }],
  ['ports.0', { ports: [0] }],
  ['nodeLocal', { nodeLocal: 'node-local-dns' }],
  ['nodeLocal', { nodeLocal: '169.254.20.10/32' }],
  ['nodeLocal', { nodeLocal: 'fd00::10' }],
  ['nodeLocal', { nodeLocal: {} }],
])('refuses a value of %s that no selector or port can be: %j', (name, dns) => {
  expect(said(dns)).toEqual([expect.stringMatching(/^(invalid-value|wrong-type) at /)]);
  expect(said(dns)[0]).toContain(at(name));
});

it('suggests a field that was nearly meant', () => {
  expect(words({ nodelocal: '169.254.20.10' })).toEqual([expect.stringContaining('did you mean nodeLocal?')]);
});

it('refuses the address of a node on Cilium, and labels of pods on Calico', () => {
  expect(said({ nodeLocal: '169.254.20.10' }, 'east')).toEqual([
    `unseen-node-local-dns at ${at('nodeLocal', 'east')}`,
  ]);
  expect(words({ nodeLocal: '169.254.20.10' }, 'east')[0]).toMatch(
    /^policies of cilium would not open .* '169\.254\.20\.10' → .*CiliumLocalRedirectPolicy/,
  );
  expect(said({ nodeLocal: cachePods })).toEqual([`unseen-node-local-dns at ${at('nodeLocal')}`]);
  expect(words({ nodeLocal: cachePods })[0]).toMatch(/^policies of calico .* → give the address/);
});

it.each(['8.8.8.8', '10.42.0.10', '10.1.0.10', '169.254.169.254', '127.0.0.1'])(
  'refuses %s, by which every pod could ask somebody else',
  (nodeLocal) => {
    expect(said({ nodeLocal })).toEqual([`foreign-node-local-dns at ${at('nodeLocal')}`]);
  },
);

it('refuses labels that pods of the cache and others share', () => {
  const broken = [`invalid-value at ${at('nodeLocal', 'east')}`];
  expect(said({ nodeLocal: { 'k8s-app': 'kube-dns' } }, 'east')).toEqual(broken);
  expect(said({ labels: { app: 'dns', kind: 'core' }, nodeLocal: { app: 'dns' } }, 'east')).toEqual(broken);
  expect(said({ labels: { app: 'dns' }, nodeLocal: { app: 'dns', kind: 'cache' } }, 'east')).toEqual(broken);
});

it.each(['istio-ingress', 'observability', 'node-agents', 'ratelimit'])(
  'refuses pods in %s, whose walls are closed',
  (namespace) => {
    expect(said({ namespace })).toEqual([`walled-dns at ${at('namespace')}`]);
  },
);

it('does not trip over a range of Services that is none, which is one problem', () => {
  const services = { 'platform.clusters.office.networks.services': '999.0.0.0/40' };
  expect(codesOf({ ...services, [field('office')]: { nodeLocal: '169.254.20.10' } })).toEqual([
    'invalid-value at clusters.office.networks.services',
  ]);
});
