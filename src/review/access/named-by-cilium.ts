import type { CiliumRule } from '../../access/spec/cilium-policy-spec';
import type { LabelSelector } from '../../access/spec/label-selector';
import { joinEnds } from './join-ends';
import { namedBySelector } from './named-by-selector';
import type { NamedEnds } from './named-ends';

const namespaceKey = 'io.kubernetes.pod.namespace';

/** Namespaces that an entry of a CiliumNetworkPolicy names; `any` also where it names no single ports. */
export function namedByCilium(own: string, rule: CiliumRule): NamedEnds {
  // An empty entry is about nothing.
  if (Object.keys(rule).length === 0) return [];
  const selectors = [...(rule.fromEndpoints ?? []), ...(rule.toEndpoints ?? [])];
  const entities = [...(rule.fromEntities ?? []), ...(rule.toEntities ?? [])];
  if (!saysWho(rule) || entities.some((one) => one === 'all' || one === 'cluster')) return 'any';
  const all = joinEnds(selectors.map((selector) => namedByEndpoints(own, selector)));
  const single =
    rule.toPorts !== undefined &&
    rule.toPorts.every(({ ports }) =>
      (ports ?? [{}]).every(({ port, endPort }) => Number(port ?? 0) !== 0 && endPort === undefined),
    );
  return single || all.length === 0 ? all : 'any';
}

const peers = [
  'fromEndpoints',
  'toEndpoints',
  'fromEntities',
  'toEntities',
  'fromCIDR',
  'toCIDR',
  'fromCIDRSet',
  'toCIDRSet',
  'toFQDNs',
] as const;

const saysWho = (rule: CiliumRule): boolean => peers.some((field) => rule[field] !== undefined);

/** One that does not speak of namespaces means its own. */
function namedByEndpoints(own: string, { matchLabels, matchExpressions }: LabelSelector): NamedEnds {
  const plain = (key: string) => key.replace(/^(?:k8s|any)[:.]/, '');
  const selector = {
    matchLabels: Object.fromEntries(
      Object.entries(matchLabels ?? {}).map(([key, value]) => [plain(key), value]),
    ),
    matchExpressions: (matchExpressions ?? []).map((one) => ({ ...one, key: plain(one.key) })),
  };
  const keys = [...Object.keys(selector.matchLabels), ...selector.matchExpressions.map(({ key }) => key)];
  return keys.some((key) => key.includes('namespace')) ? namedBySelector(selector, namespaceKey) : [own];
}
