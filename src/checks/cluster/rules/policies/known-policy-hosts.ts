import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { hosts } from '../../facts/hosts';
import { isKnownPlace } from '../../facts/is-known-place';
import { namespaceOfHost } from '../../facts/namespace-of-host';
import { objectsOf } from '../../facts/objects-of';
import { virtualServices } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

/** Letters that a host may be away from one that is known: all hosts of a namespace end alike. */
const slip = 3;

/**
 * Hosts of Services that policies compare exist. What else a request may name as its host, such as a name from outside or
 * a short one, is up to who sends it.
 */
export const knownPolicyHosts: ClusterRule = (cluster) => {
  const known = hosts(cluster);
  const names = known.all.map(({ host }) => host);
  const routed = new Set(virtualServices(cluster).flatMap((routes) => routes.hosts));
  const isThere = (host: string): boolean =>
    namespaceOfHost(host) === undefined ||
    !isKnownPlace(cluster, host) ||
    routed.has(host) ||
    known.find(host).length > 0;
  return objectsOf<AuthorizationPolicySpec>(cluster, 'security.istio.io/AuthorizationPolicy').flatMap((one) =>
    (one.spec.rules ?? []).flatMap(({ to }, rule) =>
      (to ?? []).flatMap(({ operation }, index) =>
        (['hosts', 'notHosts'] as const).flatMap((list) =>
          (operation?.[list] ?? []).flatMap((written, at): readonly Problem[] => {
            const host = inFull(written);
            if (host.includes('*') || isThere(host)) return [];
            return [
              flaw('unknown-policy-host', one, ['spec', 'rules', rule, 'to', index, 'operation', list, at], {
                object: describeObject(one.object),
                host: written,
                suggestion: suggest(host, names, slip),
              }),
            ];
          }),
        ),
      ),
    ),
  );
};

/** Without its port, and with the domain of the cluster where it ends before that. Hosts are compared in any case. */
function inFull(written: string): string {
  const host = written.toLowerCase().replace(/:(?:\d+|\*)$/, '');
  return host.endsWith('.svc') ? `${host}.cluster.local` : host;
}
