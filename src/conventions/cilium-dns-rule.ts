/**
 * Egress by which Cilium's DNS proxy sees answers, from which it learns the addresses behind a name
 * (https://docs.cilium.io/en/stable/security/policy/language/#dns-based).
 */
export const ciliumDnsRule = {
  toEndpoints: [
    { matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' } },
  ],
  toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
} as const;
