import type { NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from '@cdk8s/kubernetes';
import type { KubernetesObject } from '../../../src/model/manifest';
import type { Connection } from './connection';
import { inBlock } from './in-block';
import { objectsOf } from './objects-of';
import type { BrutePod } from './pod';
import { selects } from './selects';

interface Rule {
  readonly peers: readonly NetworkPolicyPeer[];
  readonly ports: readonly NetworkPolicyPort[];
}

/**
 * What Kubernetes' policies say to a connection: whether any isolates the pod in this direction, and whether any of
 * those allows it; what they allow adds up
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation).
 */
export function networkPolicies(objects: readonly KubernetesObject[], connection: Connection) {
  let isolates = false;
  let allows = false;
  for (const { namespace, spec } of objectsOf<NetworkPolicySpec>(objects, 'NetworkPolicy')) {
    if (namespace !== connection.subject.namespace) continue;
    // A selector that is left out, or empty, selects every pod of the namespace.
    if (!selects(spec.podSelector ?? {}, connection.subject.labels)) continue;
    if (!directionsOf(spec).includes(connection.direction)) continue;
    isolates = true;
    for (const rule of rulesOf(spec, connection.direction)) {
      if (portsMatch(rule, connection) && peersMatch(rule, namespace, connection)) allows = true;
    }
  }
  return { isolates, allows };
}

/**
 * "If no policyTypes are specified on a NetworkPolicy then by default Ingress will always be set and Egress will be
 * set if the NetworkPolicy has any egress rules"
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource).
 */
function directionsOf({ policyTypes = [], egress = [] }: NetworkPolicySpec): string[] {
  if (policyTypes.length > 0) return policyTypes.map((type) => type.toLowerCase());
  return egress.length > 0 ? ['ingress', 'egress'] : ['ingress'];
}

function rulesOf(spec: NetworkPolicySpec, direction: 'ingress' | 'egress'): Rule[] {
  return direction === 'ingress'
    ? (spec.ingress ?? []).map(({ from = [], ports = [] }) => ({ peers: from, ports }))
    : (spec.egress ?? []).map(({ to = [], ports = [] }) => ({ peers: to, ports }));
}

/**
 * Empty or missing: all sources or destinations. In one peer, both selectors have to fit; a podSelector alone means
 * the policy's namespace, a namespaceSelector alone all pods of what it fits
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors).
 */
function peersMatch({ peers }: Rule, namespace: string, { other }: Connection): boolean {
  if (peers.length === 0) return true;
  for (const { ipBlock, namespaceSelector, podSelector } of peers) {
    if (ipBlock !== undefined) {
      if (inBlock(ipBlock.cidr, ipBlock.except ?? [], other)) return true;
      continue;
    }
    if (other.kind !== 'pod') continue;
    const inNamespace =
      namespaceSelector === undefined
        ? other.pod.namespace === namespace
        : selects(namespaceSelector, other.pod.namespaceLabels);
    if (inNamespace && selects(podSelector ?? {}, other.pod.labels)) return true;
  }
  return false;
}

/**
 * Empty or missing: all ports. `protocol` is TCP unless said; without `port` all of the protocol; `endPort` ends a
 * range, which a name cannot begin
 * (https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/). A name is one of the pod
 * that is called, whichever pod the policy selects.
 */
function portsMatch({ ports }: Rule, connection: Connection): boolean {
  if (ports.length === 0) return true;
  for (const { protocol = 'TCP', port, endPort } of ports) {
    if (protocol !== 'TCP') continue;
    if (port === undefined) return true;
    if (typeof port === 'number') {
      if (port <= connection.port && connection.port <= (endPort ?? port)) return true;
    } else if (hasNamedPort(called(connection), port, connection.port)) return true;
  }
  return false;
}

function called({ direction, subject, other }: Connection): BrutePod | undefined {
  if (direction === 'ingress') return subject;
  return other.kind === 'pod' ? other.pod : undefined;
}

function hasNamedPort(pod: BrutePod | undefined, name: string, number: number): boolean {
  return (pod?.ports ?? []).some(
    (port) => port.name === name && port.containerPort === number && (port.protocol ?? 'TCP') === 'TCP',
  );
}
