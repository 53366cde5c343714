import type { CiliumRule } from '../spec/cilium-policy-spec';
import type { LabelSelector } from '../spec/label-selector';
import type { Workload } from '../workload';
import { everyPort } from './every-port';
import { externalEnd } from './external-end';
import type { WorkloadIndex } from './index-workloads';
import type { PortSpan, WayEnd } from './way';

/** An end that an entry of a policy of Cilium names, on the ports that it names. */
interface CiliumPeer {
  readonly end: WayEnd;
  readonly ports: PortSpan;
}

/** The other ends of one entry (https://docs.cilium.io/en/stable/security/policy/language/). */
export function ciliumPeers(
  namespace: string,
  rule: CiliumRule,
  index: WorkloadIndex,
): readonly CiliumPeer[] {
  // An empty entry is about nothing.
  if (Object.keys(rule).length === 0) return [];
  const spans = spansOf(rule);
  return endsOf(namespace, rule, index).flatMap((end) => spans.map((ports) => ({ end, ports })));
}

/** One list of a rule at most says who; none of them means everybody, an empty one nobody. */
function endsOf(namespace: string, rule: CiliumRule, index: WorkloadIndex): readonly WayEnd[] {
  const selectors = rule.fromEndpoints ?? rule.toEndpoints;
  const entities = rule.fromEntities ?? rule.toEntities;
  const cidrs = rule.fromCIDR ?? rule.toCIDR;
  const sets = rule.fromCIDRSet ?? rule.toCIDRSet;
  if ([selectors, entities, cidrs, sets, rule.toFQDNs].every((list) => list === undefined)) return ['*'];
  return [
    ...(selectors ?? []).flatMap((selector) =>
      endpoints(selector, namespace, index).map((workload) => workload.id),
    ),
    ...(entities ?? []).map((entity) =>
      entity === 'all' || entity === 'cluster' ? '*' : externalEnd(entity),
    ),
    ...(cidrs ?? []).map(externalEnd),
    ...(sets ?? []).map(({ cidr = '', except = [] }) =>
      externalEnd(except.length === 0 ? cidr : `${cidr} but ${except.join(', ')}`),
    ),
    ...(rule.toFQDNs ?? []).map(({ matchName, matchPattern }) =>
      externalEnd(matchName ?? matchPattern ?? ''),
    ),
  ];
}

const namespaceKey = 'io.kubernetes.pod.namespace';

/** Pods by labels, which may say where they come from; without a namespace it is the policy's own. */
function endpoints(selector: LabelSelector, own: string, index: WorkloadIndex): readonly Workload[] {
  const bare = (key: string) => key.replace(/^(k8s|any):/, '');
  const pairs = Object.entries(selector.matchLabels ?? {}).map(([key, value]) => [bare(key), value] as const);
  const expressions = (selector.matchExpressions ?? []).map((one) => ({ ...one, key: bare(one.key) }));
  const named = pairs.find(([key]) => key === namespaceKey)?.[1];
  const where = expressions.find(({ key }) => key === namespaceKey);
  const elsewhere = where === undefined ? [own] : where.operator === 'In' ? (where.values ?? []) : 'all';
  return index.select(named === undefined ? elsewhere : [named], {
    matchLabels: Object.fromEntries(pairs.filter(([key]) => key !== namespaceKey)),
    matchExpressions: expressions.filter(({ key }) => key !== namespaceKey),
  });
}

function spansOf({ toPorts }: CiliumRule): readonly PortSpan[] {
  if (toPorts === undefined) return [everyPort];
  return toPorts.flatMap(({ ports }) =>
    ports === undefined
      ? [everyPort]
      : ports.map(({ port, endPort, protocol = 'ANY' }): PortSpan => {
          const first = Number(port);
          const span = first === 0 ? everyPort : { first, last: endPort ?? first };
          return { ...span, protocol: protocol === 'ANY' ? 'any' : (protocol as PortSpan['protocol']) };
        }),
  );
}
