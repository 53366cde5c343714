import { matchesHost } from '../../../../access/matches-host';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinationRules } from '../../facts/destination-rules';
import { hosts } from '../../facts/hosts';
import { isKnownPlace } from '../../facts/is-known-place';
import { flaw } from '../../flaw';

/** The host of a DestinationRule is one, or a wildcard that fits one. */
export const ruledHosts: ClusterRule = (cluster) => {
  const known = hosts(cluster);
  const names = known.all.map(({ host }) => host);
  return destinationRules(cluster).flatMap(({ one, spec, host }) => {
    const exists = host.startsWith('*')
      ? names.length === 0 || names.some((name) => matchesHost(host, name) || matchesHost(name, host))
      : !isKnownPlace(cluster, host) || known.find(host).length > 0;
    return exists
      ? []
      : [
          flaw('idle-rule-host', one, ['spec', 'host'], {
            object: describeObject(one.object),
            host: spec.host,
            suggestion: suggest(host, names),
          }),
        ];
  });
};
