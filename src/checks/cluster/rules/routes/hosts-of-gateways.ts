import type { GatewaySpec } from '@cdk8s/istio';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { hostsMeet } from '../../facts/hosts-meet';
import { istioGateways } from '../../facts/istio-gateways';
import { virtualServices } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

/** A host that only gateways route is served by one of them, to VirtualServices of that namespace. */
export const hostsOfGateways: ClusterRule = (cluster) => {
  const known = istioGateways(cluster);
  return virtualServices(cluster).flatMap(({ one, onMesh, hosts, gateways }) => {
    const named = gateways.map(({ id }) => known.get(id));
    if (onMesh || named.length === 0 || named.includes(undefined)) return [];
    return hosts.flatMap((host, index) =>
      named.some(
        (gateway) =>
          gateway !== undefined && serves(gateway.spec, gateway.one.namespace, host, one.namespace),
      )
        ? []
        : [
            flaw('host-outside-gateway', one, ['spec', 'hosts', index], {
              object: describeObject(one.object),
              host,
              gateways: gateways.map(({ id }) => id).join(', '),
            }),
          ],
    );
  });
};

function serves({ servers = [] }: GatewaySpec, home: string, host: string, from: string): boolean {
  return servers.some(({ hosts }) =>
    hosts.some((served) => {
      const [name = '', namespace = '*'] = served.split('/').toReversed();
      const opens = namespace === '*' || namespace === from || (namespace === '.' && from === home);
      return opens && hostsMeet(name, host);
    }),
  );
}
