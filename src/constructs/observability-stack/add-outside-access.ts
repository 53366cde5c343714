import { isIPv4 } from 'node:net';
import { CiliumNetworkPolicy } from '@cdk8s/cilium';
import type { CiliumNetworkPolicySpecEgress } from '@cdk8s/cilium';
import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { NetworkPolicyEgressRule } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { ciliumDnsRule } from '../../conventions/cilium-dns-rule';
import { components } from '../../observability/stack/components';
import { loginExternals } from './add-grafana-login';
import { selectPods } from './select-pods';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

/** The API server behind its Service, and where it listens itself; policies see the one or the other. */
const apiServerPorts = [443, 6443];

/** Kubelets, and node-exporters, which are in the network of their nodes. */
const nodePorts = [components.kubelet.port, components.nodeExporter.port];

/**
 * Adds what leaves the cluster's pods: Prometheus and kube-state-metrics to the API server, Prometheus to the nodes,
 * Alertmanager to the mail server, Grafana to the provider of identities. Cilium never matches nodes by address and can name both (https://docs.cilium.io/en/stable/security/policy/language/);
 * elsewhere the API server is looked for among the nodes, and the mail server everywhere but among pods.
 */
export function addOutsideAccess(scope: Construct, stack: Stack): void {
  const readers = [components.prometheus.name, components.kubeStateMetrics.name];
  const sender = components.alertmanager.name;
  if (stack.cni === 'cilium') {
    for (const reader of readers) addCilium(scope, stack, reader, 'api-server', [toApiServer]);
    addCilium(scope, stack, components.prometheus.name, 'nodes', [toNodes]);
    addCilium(scope, stack, sender, 'mail', toHost(stack.fallback));
    for (const external of loginExternals(stack)) {
      addCilium(scope, stack, components.grafana.name, external.name, toHost(external));
    }
    return;
  }
  for (const reader of readers) {
    addPortable(scope, stack, reader, 'api-server', {
      to: [{ ipBlock: { cidr: stack.networks.nodes } }],
      ports: apiServerPorts.map((port) => ({ port, protocol: 'TCP' })),
    });
  }
  addPortable(scope, stack, components.prometheus.name, 'nodes', {
    to: [{ ipBlock: { cidr: stack.networks.nodes } }],
    ports: nodePorts.map((port) => ({ port, protocol: 'TCP' })),
  });
  addPortable(scope, stack, sender, 'mail', {
    to: [{ ipBlock: mailBlock(stack) }],
    ports: [{ port: stack.fallback.port, protocol: 'TCP' }],
  });
  for (const { name, host, port } of loginExternals(stack)) {
    addPortable(scope, stack, components.grafana.name, name, {
      to: [{ ipBlock: loginBlock(stack, host) }],
      ports: [{ port, protocol: 'TCP' }],
    });
  }
}

const loginBlock = ({ networks: { pods, services, nodes } }: Stack, host: string) =>
  isIPv4(host)
    ? { cidr: `${host}/32` }
    : { cidr: '0.0.0.0/0', except: [...new Set([pods, services, nodes])].sort() };

const mailBlock = ({ fallback, networks }: Stack) =>
  isIPv4(fallback.host)
    ? { cidr: `${fallback.host}/32` }
    : { cidr: '0.0.0.0/0', except: [networks.pods, networks.services] };

function addPortable(
  scope: Construct,
  stack: Stack,
  component: string,
  target: string,
  rule: NetworkPolicyEgressRule,
): void {
  new NetworkPolicy(scope, `outside-${component}-${target}`, {
    metadata: stackMetadata(stack, `${component}-to-${target}`, component),
    spec: { podSelector: selectPods(component), policyTypes: ['Egress'], egress: [rule] },
  });
}

const ciliumPorts = (ports: readonly number[]) => [
  { ports: ports.map((port) => ({ port: String(port), protocol: 'TCP' as const })) },
];

const toNodes: CiliumNetworkPolicySpecEgress = {
  // Its own node is not among the remote ones; those of the control plane are.
  toEntities: ['host', 'remote-node'],
  toPorts: ciliumPorts(nodePorts),
};

const toApiServer: CiliumNetworkPolicySpecEgress = {
  toEntities: ['kube-apiserver'],
  toPorts: ciliumPorts(apiServerPorts),
};

function toHost({ host, port }: { readonly host: string; readonly port: number }) {
  const toPorts = ciliumPorts([port]);
  return isIPv4(host)
    ? [{ toCIDR: [`${host}/32`], toPorts }]
    : [ciliumDnsRule, { toFQDNs: [{ matchName: host }], toPorts }];
}

function addCilium(
  scope: Construct,
  stack: Stack,
  component: string,
  target: string,
  egress: readonly CiliumNetworkPolicySpecEgress[],
): void {
  new CiliumNetworkPolicy(scope, `outside-${component}-${target}`, {
    metadata: stackMetadata(stack, `${component}-to-${target}`, component),
    spec: { endpointSelector: selectPods(component), egress },
  });
}
