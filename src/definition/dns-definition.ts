/**
 * The pods that resolve names in a cluster. Every pod may ask them, and no other resolver. On OpenShift:
 * `{ namespace: 'openshift-dns', labels: { 'dns.operator.openshift.io/daemonset-dns': 'default' }, ports: [5353] }`.
 */
export interface DnsDefinition {
  /**
   * Namespace of the pods. Rejected: namespaces of projects, and those that Meshwright closes for parts of its own.
   *
   * @default 'kube-system'
   */
  readonly namespace?: string;
  /** Labels of the pods, at least one. @default { 'k8s-app': 'kube-dns' } */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Ports that the pods listen on, by UDP and TCP alike. Policies see these and not the port 53 of the Service: take
   * its `targetPort`.
   *
   * @default [53]
   */
  readonly ports?: readonly number[];
  /**
   * A cache on each node, which answers on port 53. With `calico` its IPv4 address, the `nameserver` in
   * `/etc/resolv.conf` of a pod, like `'169.254.20.10'`; rejected are addresses that are neither link-local nor of a
   * Service. With `cilium` labels of its pods beside the others, like `{ 'k8s-app': 'node-local-dns' }`, to which a
   * CiliumLocalRedirectPolicy leads; an address of the node is rejected, since Cilium's policies do not reliably
   * match it.
   *
   * @default none
   */
  readonly nodeLocal?: string | Readonly<Record<string, string>>;
}
