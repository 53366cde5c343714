import { BlockList, isIPv4 } from 'node:net';
import type { ClusterDefinition, PlatformDefinition } from '../../definition/platform-definition';
import { clusterDns } from '../../conventions/cluster-dns';
import { names } from '../../conventions/names';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import { problem, type Place, type Problem } from '../../problems/problem';
import { show } from '../show';

/** Where the platform's own policies deny whatever they do not name. */
const walled = new Set<string>([
  names.ingressNamespace,
  names.observabilityNamespace,
  names.nodeAgentsNamespace,
  rateLimitNames.namespace,
]);

/** Resolvers that policies could not see, or that they would open more with than the resolution of names. */
export function checkDns({ clusters }: PlatformDefinition, file: string): readonly Problem[] {
  return Object.entries(clusters).flatMap(([cluster, { cni, networks }]) => {
    const at = (field: string) => ({ file, path: ['clusters', cluster, 'networks', 'dns', field] });
    const { namespace = '' } = networks.dns ?? {};
    return [
      ...(walled.has(namespace)
        ? [problem('walled-dns', at('namespace'), { namespace, by: 'Meshwright' })]
        : []),
      ...checkNodeLocal(cni, networks, at('nodeLocal')),
    ];
  });
}

function checkNodeLocal(
  cni: ClusterDefinition['cni'],
  { services, dns = {} }: ClusterDefinition['networks'],
  at: Place,
): readonly Problem[] {
  const { nodeLocal } = dns;
  if (nodeLocal === undefined) return [];
  if ((typeof nodeLocal === 'string') === (cni === 'cilium')) {
    return [problem('unseen-node-local-dns', at, { cni, value: show(nodeLocal) })];
  }
  if (typeof nodeLocal === 'string') {
    return isNodeLocal(nodeLocal, services)
      ? []
      : [problem('foreign-node-local-dns', at, { address: nodeLocal, services })];
  }
  const [own] = clusterDns(dns).pods;
  const isWithin = (some: Labels, others: Labels) =>
    Object.entries(some).every(([key, value]) => others[key] === value);
  return own !== undefined && (isWithin(nodeLocal, own.labels) || isWithin(own.labels, nodeLocal))
    ? [
        problem('invalid-value', at, {
          field: 'nodeLocal',
          value: show(nodeLocal),
          expected: 'labels that tell its pods from those under labels',
          suggestion: undefined,
        }),
      ]
    : [];
}

type Labels = Readonly<Record<string, string>>;

/** Link-local without the metadata of clouds, or a cluster IP, which such a cache can take over. */
function isNodeLocal(address: string, services: string): boolean {
  const [network = '', bits] = services.split('/');
  const near = new BlockList();
  near.addSubnet('169.254.0.0', 16);
  if (isIPv4(network) && Number(bits) <= 32) near.addSubnet(network, Number(bits));
  return address !== '169.254.169.254' && near.check(address);
}
