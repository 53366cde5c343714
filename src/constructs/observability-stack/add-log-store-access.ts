import { isIPv4 } from 'node:net';
import { CiliumNetworkPolicy } from '@cdk8s/cilium';
import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { ApiObjectMetadata } from 'cdk8s';
import type { Construct } from 'constructs';
import { ciliumDnsRules } from '../../conventions/cilium-dns-rules';
import type { LogStore } from '../../model/log-store';
import type { Stack } from '../../observability/stack/stack';
import { selectPods } from './select-pods';

/** Opens the way of a component to the nodes of the log store, by name where policies know names. */
export function addLogStoreAccess(
  scope: Construct,
  { cni, networks }: Stack,
  store: LogStore,
  component: string,
  metadata: ApiObjectMetadata,
): void {
  if (cni === 'cilium') {
    new CiliumNetworkPolicy(scope, 'log-store-access', {
      metadata,
      spec: {
        endpointSelector: selectPods(component),
        egress: [
          ...(store.hosts.some(({ host }) => !isIPv4(host)) ? ciliumDnsRules(networks.dns) : []),
          ...store.hosts.map(({ host, port }) => ({
            ...(isIPv4(host) ? { toCIDR: [`${host}/32`] } : { toFQDNs: [{ matchName: host }] }),
            toPorts: [{ ports: [{ port: String(port), protocol: 'TCP' as const }] }],
          })),
        ],
      },
    });
    return;
  }
  const inside = [...new Set([networks.pods, networks.services, networks.nodes])].sort();
  const known = store.addresses.map((cidr) => ({ ipBlock: { cidr } }));
  new NetworkPolicy(scope, 'log-store-access', {
    metadata,
    spec: {
      podSelector: selectPods(component),
      policyTypes: ['Egress'],
      egress: store.hosts.map(({ host, port }) => ({
        to:
          known.length > 0
            ? known
            : [
                {
                  ipBlock: isIPv4(host) ? { cidr: `${host}/32` } : { cidr: '0.0.0.0/0', except: inside },
                },
              ],
        ports: [{ port, protocol: 'TCP' }],
      })),
    },
  });
}
