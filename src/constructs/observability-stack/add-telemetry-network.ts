import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { NetworkPolicyEgressRule, NetworkPolicyIngressRule } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { names } from '../../conventions/names';
import { networkPeers } from '../../conventions/network-peers';
import { networkRules } from '../../conventions/network-rules';
import { telemetryNames } from '../../conventions/telemetry-names';
import { intakeTenants } from '../../observability/logs/intake-tenants';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';
import { selectPods } from './select-pods';
import { stackMetadata } from './stack-metadata';

const { collector, traceStore, logIntake, prometheus, grafana } = components;

const pods = ({ name }: { readonly name: string }) => ({ podSelector: selectPods(name) });
const tcp = (port: number) => [{ port, protocol: 'TCP' as const }];

/** Opens what traces and logs need, from namespace to namespace; what needs the store of logs is beside it. */
export function addTelemetryNetwork(scope: Construct, stack: Stack): void {
  const measured = ({ port }: { readonly port: number }) => ({ from: [pods(prometheus)], ports: tcp(port) });
  if (stack.traces !== undefined) {
    open(
      scope,
      stack,
      collector.name,
      [...fromSenders(stack), measured(collector)],
      [
        networkRules.toControlPlane(stack.rootNamespace),
        { to: [pods(traceStore)], ports: tcp(traceStore.otlp) },
      ],
    );
    open(
      scope,
      stack,
      traceStore.name,
      [
        { from: [pods(collector)], ports: tcp(traceStore.otlp) },
        { from: [pods(grafana)], ports: tcp(traceStore.query) },
        measured(traceStore),
      ],
      [],
    );
  }
  const intake = intakeTenants(stack);
  if (intake.length > 0) {
    const ingress = intake.map(({ tenant, port }) => ({
      from: (tenant.telemetry?.logSenders ?? []).map((service) =>
        networkPeers.service(tenant.namespace, service),
      ),
      ports: tcp(port),
    }));
    open(
      scope,
      stack,
      logIntake.name,
      [...ingress, measured(logIntake)],
      [networkRules.toControlPlane(stack.rootNamespace)],
    );
  }
}

function fromSenders({ gateway, tenants }: Stack): NetworkPolicyIngressRule[] {
  const applications = tenants.flatMap(({ namespace, telemetry }) =>
    (telemetry?.spanSenders ?? []).map((service) => networkPeers.service(namespace, service)),
  );
  return [
    {
      from: [
        networkPeers.tenants,
        ...(gateway === undefined ? [] : [networkPeers.namespace(names.ingressNamespace)]),
      ],
      ports: tcp(telemetryNames.grpcPort),
    },
    ...(applications.length === 0 ? [] : [{ from: applications, ports: tcp(telemetryNames.httpPort) }]),
  ];
}

function open(
  scope: Construct,
  stack: Stack,
  name: string,
  ingress: NetworkPolicyIngressRule[],
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
