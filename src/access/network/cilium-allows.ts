import { isIP } from 'node:net';
import type { AccessFacts } from '../access-facts';
import type { CiliumRule } from '../spec/cilium-policy-spec';
import { blockCovers } from './block-covers';
import type { CalledPort } from './called-port';
import { matchesCiliumSelector } from './matches-cilium-selector';
import { matchesName } from './matches-name';
import type { NetworkEnd } from './network-end';

type Ports = NonNullable<CiliumRule['toPorts']>[number];

/** Fields of an entry that say which ports and not which peers. */
const portFields = new Set(['toPorts', 'icmps', 'authentication']);

/**
 * Whether an entry of a CiliumNetworkPolicy is about a connection
 * (https://docs.cilium.io/en/stable/security/policy/language/). Without a peer it means every peer of its ports; empty,
 * none at all. What the manifests cannot say, such as rules about requests, is about no connection.
 */
export function ciliumAllows(
  facts: AccessFacts,
  policyNamespace: string,
  rule: CiliumRule,
  end: NetworkEnd,
  port: CalledPort,
): boolean {
  const fields = Object.keys(rule);
  if (fields.length === 0) return false;
  const anyPeer = fields.every((field) => portFields.has(field));
  return (
    (anyPeer || isPeer(facts, policyNamespace, rule, end)) &&
    (rule.toPorts === undefined || rule.toPorts.some((ports) => isPort(ports, port)))
  );
}

function isPeer(facts: AccessFacts, policyNamespace: string, rule: CiliumRule, end: NetworkEnd): boolean {
  const entities = new Set([...(rule.fromEntities ?? []), ...(rule.toEntities ?? [])]);
  if (entities.has('all')) return true;
  if (end.kind === 'workload') {
    const selectors = [...(rule.fromEndpoints ?? []), ...(rule.toEndpoints ?? [])];
    return (
      entities.has('cluster') ||
      selectors.some((one) => matchesCiliumSelector(facts, policyNamespace, one, end.workload))
    );
  }
  const { host, address } = end;
  const blocks = [
    ...[...(rule.fromCIDR ?? []), ...(rule.toCIDR ?? [])].map((cidr) => ({ cidr, except: [] })),
    ...(rule.fromCIDRSet ?? []),
    ...(rule.toCIDRSet ?? []),
  ];
  return (
    entities.has('world') ||
    blocks.some(({ cidr, except }) => cidr !== undefined && blockCovers(cidr, except ?? [], address)) ||
    (host !== undefined && isIP(host) === 0 && (rule.toFQDNs ?? []).some((name) => matchesName(name, host)))
  );
}

function isPort({ ports, rules }: Ports, called: CalledPort): boolean {
  if (Object.keys(rules ?? {}).some((kind) => kind !== 'dns')) return false;
  return (
    ports === undefined ||
    ports.length === 0 ||
    ports.some(({ port, endPort, protocol }) => {
      if (!['ANY', 'TCP'].includes(protocol ?? 'ANY')) return false;
      const first = Number(port ?? 0);
      if (Number.isNaN(first)) return called.names.includes(port ?? '');
      return first === 0 || (called.number >= first && called.number <= (endPort ?? first));
    })
  );
}
