import { isIPv4 } from 'node:net';
import { CiliumNetworkPolicy } from '@cdk8s/cilium';
import type { CiliumNetworkPolicySpecEgress } from '@cdk8s/cilium';
import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { NetworkPolicyEgressRule } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { ciliumDnsRules } from '../../conventions/cilium-dns-rules';
import { dingTalkHost } from '../../observability/notifications/ding-talk-bridge';
import { needsBridge, reachedHosts } from '../../observability/notifications/reached-hosts';
import type { ReachedHost } from '../../observability/notifications/reached-hosts';
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
 * Alertmanager to the mail server and to where receivers are, Grafana to the provider of identities. Cilium never
 * matches nodes by address and can name them all (https://docs.cilium.io/en/stable/security/policy/language/);
 * elsewhere the API server is looked for among the nodes, the mail server everywhere but among pods, and receivers
 * and the provider outside all of the cluster.
 */
export function addOutsideAccess(scope: Construct, stack: Stack): void {
  const readers = [components.prometheus.name, components.kubeStateMetrics.name];
  const sent = toSend(stack).filter(({ hosts }) => hosts.length > 0);
  if (stack.cni === 'cilium') {
    for (const reader of readers) addCilium(scope, stack, reader, 'api-server', [toApiServer]);
    addCilium(scope, stack, components.prometheus.name, 'nodes', [toNodes]);
    for (const { sender, target, hosts } of sent)
      addCilium(scope, stack, sender, target, toHosts(stack, hosts));
    return;
  }
  for (const reader of readers) {
    addPortable(scope, stack, reader, 'api-server', [
      {
        to: [{ ipBlock: { cidr: stack.networks.nodes } }],
        ports: apiServerPorts.map((port) => ({ port, protocol: 'TCP' })),
      },
    ]);
  }
  for (const { sender, target, hosts, never } of sent) {
    addPortable(scope, stack, sender, target, toBlocks(hosts, never));
  }
  addPortable(scope, stack, components.prometheus.name, 'nodes', [
    {
      to: [{ ipBlock: { cidr: stack.networks.nodes } }],
      ports: nodePorts.map((port) => ({ port, protocol: 'TCP' })),
    },
  ]);
}

/** Who speaks to hosts outside, and to which. */
const toSend = (stack: Stack): Sending[] => {
  const { pods, services, nodes } = stack.networks;
  const inside = [...new Set([pods, services, nodes])].sort();
  return [
    {
      sender: components.alertmanager.name,
      target: 'mail',
      hosts: [stack.fallback],
      never: [pods, services],
    },
    {
      sender: components.alertmanager.name,
      target: 'receivers',
      hosts: reachedHosts(stack),
      never: inside,
    },
    {
      sender: components.dingTalkBridge.name,
      target: 'receivers',
      hosts: needsBridge(stack) ? [dingTalkHost] : [],
      never: inside,
    },
    ...loginExternals(stack).map((external) => ({
      sender: components.grafana.name,
      target: external.name,
      hosts: [external],
      never: inside,
    })),
  ];
};

interface Sending {
  readonly sender: string;
  readonly target: string;
  readonly hosts: readonly ReachedHost[];
  /** Ranges that a host known by name is not looked for in. */
  readonly never: readonly string[];
}

/** A rule for each range of addresses, with the ports of all hosts that may be in it. */
function toBlocks(hosts: readonly ReachedHost[], never: readonly string[]): NetworkPolicyEgressRule[] {
  const known = hosts.filter(({ host }) => isIPv4(host));
  const named = new Set(hosts.filter(({ host }) => !isIPv4(host)).map(({ port }) => port));
  return [
    ...known.map(({ host, port }) => ({
      to: [{ ipBlock: { cidr: `${host}/32` } }],
      ports: [{ port, protocol: 'TCP' as const }],
    })),
    ...(named.size === 0
      ? []
      : [
          {
            to: [{ ipBlock: { cidr: '0.0.0.0/0', except: never } }],
            ports: [...named].map((port) => ({ port, protocol: 'TCP' as const })),
          },
        ]),
  ];
}

function addPortable(
  scope: Construct,
  stack: Stack,
  component: string,
  target: string,
  egress: readonly NetworkPolicyEgressRule[],
): void {
  new NetworkPolicy(scope, `outside-${component}-${target}`, {
    metadata: stackMetadata(stack, `${component}-to-${target}`, component),
    spec: { podSelector: selectPods(component), policyTypes: ['Egress'], egress },
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

function toHosts({ networks }: Stack, hosts: readonly ReachedHost[]): CiliumNetworkPolicySpecEgress[] {
  const rules = hosts.map(({ host, port }) =>
    isIPv4(host)
      ? { toCIDR: [`${host}/32`], toPorts: ciliumPorts([port]) }
      : { toFQDNs: [{ matchName: host }], toPorts: ciliumPorts([port]) },
  );
  return hosts.some(({ host }) => !isIPv4(host)) ? [...ciliumDnsRules(networks.dns), ...rules] : rules;
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
