import { NetworkPolicy } from '@cdk8s/kubernetes';
import type {
  NetworkPolicyEgressRule,
  NetworkPolicyIngressRule,
  NetworkPolicyPeer,
  NetworkPolicyPort,
} from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { meshPorts } from '../../conventions/mesh-ports';
import { names } from '../../conventions/names';
import { networkPeers } from '../../conventions/network-peers';
import { networkRules } from '../../conventions/network-rules';
import { needsBridge } from '../../observability/notifications/reached-hosts';
import { components } from '../../observability/stack/components';
import { gatewayPods } from './gateway-pods';
import { selectPods } from './select-pods';
import { telemetryTargets } from '../../observability/scraping/telemetry-targets';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';

const { prometheus, alertmanager, grafana, kubeStateMetrics, certManager, dingTalkBridge, traceStore } =
  components;

const pods = ({ name }: { readonly name: string }): NetworkPolicyPeer => ({ podSelector: selectPods(name) });
const tcp = (...ports: number[]): NetworkPolicyPort[] => ports.map((port) => ({ port, protocol: 'TCP' }));
const gossip: NetworkPolicyPort[] = [
  ...tcp(alertmanager.gossip),
  { port: alertmanager.gossip, protocol: 'UDP' },
];

/**
 * Adds the walls of the namespace: closed in both directions, then opened for each component to what it talks to,
 * on the ports of the pods. Probes need no rule: they come from the pod's own node.
 */
export function addNetworkPolicies(scope: Construct, stack: Stack): void {
  new NetworkPolicy(scope, 'default-deny', {
    metadata: stackMetadata(stack, names.defaultDeny),
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  });
  open(scope, stack, prometheus, fromPrometheusClients(stack), toTargets(stack));
  open(
    scope,
    stack,
    alertmanager,
    [
      { from: [pods(prometheus), pods(grafana)], ports: tcp(alertmanager.port) },
      { from: [pods(alertmanager)], ports: gossip },
    ],
    [
      { to: [pods(alertmanager)], ports: gossip },
      ...(needsBridge(stack) ? [{ to: [pods(dingTalkBridge)], ports: tcp(dingTalkBridge.port) }] : []),
    ],
  );
  const fromScraper = { from: [pods(prometheus)], ports: tcp(meshPorts.mergedMetrics) };
  open(
    scope,
    stack,
    grafana,
    [...fromGateway(stack), fromScraper],
    [
      networkRules.toControlPlane(stack.rootNamespace),
      { to: [pods(prometheus)], ports: tcp(prometheus.port) },
      { to: [pods(alertmanager)], ports: tcp(alertmanager.port) },
      ...(stack.traces === undefined ? [] : [{ to: [pods(traceStore)], ports: tcp(traceStore.query) }]),
    ],
  );
  open(scope, stack, kubeStateMetrics, [{ from: [pods(prometheus)], ports: tcp(kubeStateMetrics.port) }], []);
  if (needsBridge(stack)) {
    open(scope, stack, dingTalkBridge, [{ from: [pods(alertmanager)], ports: tcp(dingTalkBridge.port) }], []);
  }
}

/** Grafana asks, and the adapter that autoscalers ask; each Prometheus also watches the other. */
const fromPrometheusClients = ({ metricsAdapter }: Stack): NetworkPolicyIngressRule[] => [
  {
    from: [
      pods(grafana),
      pods(prometheus),
      ...(metricsAdapter === undefined ? [] : [networkPeers.namespace(metricsAdapter)]),
    ],
    ports: tcp(prometheus.port),
  },
];

const fromGateway = ({ host, gateway }: Stack): NetworkPolicyIngressRule[] =>
  host === undefined || gateway === undefined
    ? []
    : [{ from: [gatewayPods(gateway)], ports: tcp(grafana.port) }];

const toTargets = (stack: Stack): NetworkPolicyEgressRule[] => [
  { to: [networkPeers.tenants], ports: tcp(meshPorts.mergedMetrics) },
  ...(stack.gateway === undefined
    ? []
    : [{ to: [networkPeers.namespace(names.ingressNamespace)], ports: tcp(meshPorts.mergedMetrics) }]),
  { to: [networkPeers.controlPlane(stack.rootNamespace)], ports: tcp(meshPorts.controlPlaneMetrics) },
  { to: [pods(kubeStateMetrics)], ports: tcp(kubeStateMetrics.port) },
  { to: [pods(prometheus)], ports: tcp(prometheus.port) },
  { to: [pods(alertmanager)], ports: tcp(alertmanager.port) },
  { to: [pods(grafana)], ports: tcp(meshPorts.mergedMetrics) },
  {
    to: [networkPeers.service(stack.certManagerNamespace, certManager.name)],
    ports: tcp(certManager.port),
  },
  ...telemetryTargets(stack).map(({ name, port, namespace }) => ({
    to: [networkPeers.service(namespace, name)],
    ports: tcp(port),
  })),
];

function open(
  scope: Construct,
  stack: Stack,
  { name }: { readonly name: string },
  ingress: readonly NetworkPolicyIngressRule[],
  egress: readonly NetworkPolicyEgressRule[],
): void {
  new NetworkPolicy(scope, `network-${name}`, {
    metadata: stackMetadata(stack, name, name),
    spec: {
      podSelector: selectPods(name),
      policyTypes: ['Ingress', 'Egress'],
      ingress,
      egress: [...networkRules.toDns(stack.networks.dns), ...egress],
    },
  });
}
