import { entry } from '../entry';

/** Problems of who resolves names in a cluster: a part of the registry. */
export const dnsProblems = {
  'walled-dns': entry<{ namespace: string; by: string }>({
    severity: 'error',
    what: ({ namespace, by }) => `no pod could resolve names in ${namespace}, which is closed for ${by}`,
    remedy: () => "name the namespace of the cluster's DNS pods, like 'kube-system' or 'openshift-dns'",
    why: 'Network policies let every pod ask the resolvers of this namespace, but nothing is let in there. No name would resolve, and nearly every call would fail.',
    example: { namespace: 'observability', by: 'Meshwright' },
    source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  }),
  'unseen-node-local-dns': entry<{ cni: 'calico' | 'cilium'; value: string }>({
    severity: 'error',
    what: ({ cni, value }) => `policies of ${cni} would not open the way to node-local DNS at ${value}`,
    remedy: ({ cni }) =>
      cni === 'cilium'
        ? "run it as pods that a CiliumLocalRedirectPolicy leads to, and give their labels: { 'k8s-app': 'node-local-dns' }"
        : "give the address that it has on every node, like '169.254.20.10': there it is no pod",
    why: 'The policy would be valid and open nothing: no pod could resolve a name, and nearly every call would fail.',
    example: { cni: 'cilium', value: "'169.254.20.10'" },
    source: 'https://docs.cilium.io/en/stable/network/kubernetes/local-redirect-policy/',
  }),
  'foreign-node-local-dns': entry<{ address: string; services: string }>({
    severity: 'error',
    what: ({ address, services }) =>
      `${address} is not an address of node-local DNS: neither link-local nor in ${services}`,
    remedy: () =>
      "give the nameserver in a pod's /etc/resolv.conf: every pod may ask it, so it must not be outside",
    why: 'Every pod of every tenant could send packets to that address: a way out of the cluster that nobody declared, and no resolver there.',
    example: { address: '8.8.8.8', services: '10.96.0.0/12' },
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/',
  }),
} as const;
