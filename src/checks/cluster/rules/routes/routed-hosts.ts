import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { hosts } from '../../facts/hosts';
import { isKnownPlace } from '../../facts/is-known-place';
import { namespaceOfHost } from '../../facts/namespace-of-host';
import { virtualServices } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

/** The name of a Service that a VirtualService routes is one: nobody can call another. */
export const routedHosts: ClusterRule = (cluster) => {
  const known = hosts(cluster);
  return virtualServices(cluster).flatMap(({ one, hosts: routed, onMesh }) =>
    routed.flatMap((host, index) => {
      const isService = namespaceOfHost(host) !== undefined && !host.includes('*');
      if (!onMesh || !isService || !isKnownPlace(cluster, host) || known.find(host).length > 0) return [];
      const suggestion = suggest(
        host,
        known.all.map((other) => other.host),
      );
      return [
        flaw('idle-route-host', one, ['spec', 'hosts', index], {
          object: describeObject(one.object),
          host,
          suggestion,
        }),
      ];
    }),
  );
};
