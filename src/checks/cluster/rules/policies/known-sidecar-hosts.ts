import type { SidecarSpec } from '@cdk8s/istio';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { hosts } from '../../facts/hosts';
import { isKnownPlace } from '../../facts/is-known-place';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/**
 * Hosts that a Sidecar tells its proxies of exist, in the namespace that it says. They are full names: a short one is
 * no host of the mesh (https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener).
 */
export const knownSidecarHosts: ClusterRule = (cluster) => {
  const known = hosts(cluster);
  const names = known.all.map(({ host }) => host);
  const judged = judgedNamespaces(cluster);
  const isThere = (place: string, host: string, own: string): boolean => {
    const namespace = place === '.' ? own : place;
    if (namespace !== '*' && !judged.has(namespace)) return true;
    const found = known.find(host);
    return found.length === 0
      ? !isKnownPlace(cluster, host)
      : namespace === '*' || found.some(({ one }) => one.namespace === namespace);
  };
  return objectsOf<SidecarSpec>(cluster, 'networking.istio.io/Sidecar').flatMap(({ spec, ...one }) =>
    (spec.egress ?? []).flatMap((listener, entry) =>
      listener.hosts.flatMap((written, index) => {
        const [place = '', host = ''] = written.split('/');
        // What is wrong with the text itself, the rule about Sidecars says.
        const isName = host !== '' && !host.startsWith('*') && place !== '~';
        return !isName || isThere(place, host, one.namespace)
          ? []
          : [
              flaw('unknown-sidecar-host', one, ['spec', 'egress', entry, 'hosts', index], {
                object: describeObject(one.object),
                host: written,
                suggestion: suggest(host, names),
              }),
            ];
      }),
    ),
  );
};
