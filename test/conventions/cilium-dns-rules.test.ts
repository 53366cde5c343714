import { expect, it } from '@jest/globals';
import { ciliumDnsRules } from '../../src/conventions/cilium-dns-rules';
import { clusterDns } from '../../src/conventions/cluster-dns';

const rule = (namespace: string, label: string, value: string, ...ports: readonly string[]) => ({
  toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': namespace, [label]: value } }],
  toPorts: [
    {
      ports: ports.map((port) => ({ port, protocol: 'ANY' })),
      rules: { dns: [{ matchPattern: '*' }] },
    },
  ],
});

it('lets the proxy see answers of CoreDNS', () => {
  expect(ciliumDnsRules(clusterDns())).toEqual([rule('kube-system', 'k8s:k8s-app', 'kube-dns', '53')]);
});

it('names the ports of the pods, and not the one of their Service', () => {
  const dns = clusterDns({ namespace: 'openshift-dns', labels: { dns: 'default' }, ports: [5353] });
  expect(ciliumDnsRules(dns)).toEqual([rule('openshift-dns', 'k8s:dns', 'default', '5353')]);
});

it('lets it see those of a node-local cache, which CoreDNS never gave', () => {
  const dns = clusterDns({ ports: [5353], nodeLocal: { 'k8s-app': 'node-local-dns' } });
  expect(ciliumDnsRules(dns)).toEqual([
    rule('kube-system', 'k8s:k8s-app', 'kube-dns', '5353'),
    rule('kube-system', 'k8s:k8s-app', 'node-local-dns', '53'),
  ]);
});

it('refuses an address of the node', () => {
  expect(() => ciliumDnsRules(clusterDns({ nodeLocal: '169.254.20.10' }))).toThrow(
    /169\.254\.20\.10.*labels/,
  );
});
