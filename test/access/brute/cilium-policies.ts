import type { CiliumNetworkPolicySpec, CiliumNetworkPolicySpecEgress } from '@cdk8s/cilium';
import type { KubernetesObject } from '../../../src/model/manifest';
import { ciliumLabels } from './cilium-labels';
import type { Connection } from './connection';
import { holdsAddress } from './holds-address';
import { objectsOf } from './objects-of';
import type { OtherEnd } from './other-end';
import { selects } from './selects';

/**
 * What Cilium's policies say to a connection that leaves a pod, for the fields that Meshwright writes. A policy with an
 * egress rule puts the pods it selects into default deny for egress; one without has no say there
 * (https://docs.cilium.io/en/stable/security/policy/intro/#policy-enforcement-default).
 */
export function ciliumPolicies(objects: readonly KubernetesObject[], connection: Connection) {
  let isolates = false;
  let allows = false;
  if (connection.direction === 'ingress') return { isolates, allows };
  for (const { namespace, spec } of objectsOf<CiliumNetworkPolicySpec>(objects, 'CiliumNetworkPolicy')) {
    if (namespace !== connection.subject.namespace) continue;
    if (!selects(ciliumLabels.selector(spec.endpointSelector ?? {}), ciliumLabels.of(connection.subject)))
      continue;
    for (const rule of spec.egress ?? []) {
      isolates = true;
      if (leadsTo(rule, namespace, connection.other) && onPort(rule, connection.port)) allows = true;
    }
  }
  return { isolates, allows };
}

/**
 * Whom a rule names: any of its lists. A rule that names neither peers nor ports allows nothing
 * (https://docs.cilium.io/en/stable/security/policy/layer3/#ingress-egress-default-deny); one with ports only allows
 * everybody on them (https://docs.cilium.io/en/stable/security/policy/layer4/).
 */
function leadsTo(rule: CiliumNetworkPolicySpecEgress, namespace: string, other: OtherEnd): boolean {
  const { toEndpoints, toEntities, toFQDNs, toCIDR, toPorts } = rule;
  if ([toEndpoints, toEntities, toFQDNs, toCIDR].every((list) => list === undefined)) {
    return toPorts !== undefined;
  }
  if (other.kind === 'pod') {
    // By address nothing matches that Cilium manages itself (https://docs.cilium.io/en/stable/security/policy/layer3/#cidr-based).
    if ((toEntities ?? []).some((entity) => entity === 'all' || entity === 'cluster')) return true;
    return (toEndpoints ?? []).some((endpoint) => {
      const selector = ciliumLabels.within(namespace, ciliumLabels.selector(endpoint));
      return selects(selector, ciliumLabels.of(other.pod));
    });
  }
  if ((toEntities ?? []).some((entity) => entity === 'all' || entity === 'world')) return true;
  if ((toFQDNs ?? []).some((name) => namesHost(name, other.host))) return true;
  if (other.addresses.length === 0) return (toCIDR ?? []).includes('0.0.0.0/0');
  return (toCIDR ?? []).some((range) => other.addresses.every((address) => holdsAddress(range, address)));
}

type Name = NonNullable<CiliumNetworkPolicySpecEgress['toFQDNs']>[number];

/**
 * `*` stands for characters of a name but no dot, and alone for every name
 * (https://docs.cilium.io/en/stable/security/policy/layer3/#dns-based).
 */
function namesHost({ matchName, matchPattern }: Name, host: string): boolean {
  if (matchName !== undefined && matchName.toLowerCase() === host.toLowerCase()) return true;
  if (matchPattern === undefined) return false;
  if (matchPattern === '*') return true;
  const pattern = matchPattern.toLowerCase().replaceAll('.', '[.]').replaceAll('*', '[-a-z0-9_]*');
  return new RegExp(`^${pattern}$`).test(host.toLowerCase());
}

/** Ports are numbers as text; `ANY` is every protocol, as is one that is left out (https://docs.cilium.io/en/stable/security/policy/layer4/#limit-ingress-egress-ports). */
function onPort({ toPorts }: CiliumNetworkPolicySpecEgress, called: number): boolean {
  if (toPorts === undefined || toPorts.length === 0) return true;
  return toPorts.some(({ ports = [] }) =>
    ports.some(
      ({ port, endPort, protocol = 'ANY' }) =>
        (protocol === 'ANY' || protocol === 'TCP') &&
        Number(port) <= called &&
        called <= (endPort ?? Number(port)),
    ),
  );
}
