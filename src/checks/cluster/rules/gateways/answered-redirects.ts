import { groupBy } from '../../../../conventions/group-by';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { hostsMeet } from '../../facts/hosts-meet';
import { istioGateways } from '../../facts/istio-gateways';
import { samePods } from '../../facts/same-pods';
import { flaw } from '../../flaw';

const isSecured = ({ protocol }: { readonly protocol: string }): boolean =>
  ['HTTPS', 'TLS'].includes(protocol.toUpperCase());

const nameOf = (host: string): string => host.split('/').at(-1) ?? host;

/** A host whose requests are redirected to HTTPS is served there, by some Gateway of the same pods. */
export const answeredRedirects: ClusterRule = (cluster) => {
  const groups = groupBy([...istioGateways(cluster).values()], samePods);
  return [...groups.values()].flatMap((gateways) => {
    const secured = new Set(
      gateways
        .flatMap(({ spec }) => spec.servers ?? [])
        // That such a server has no certificate is a finding of its own.
        .filter(({ port, tls }) => tls?.httpsRedirect !== true && (tls !== undefined || isSecured(port)))
        .flatMap(({ hosts }) => hosts.map(nameOf)),
    );
    const answers = (host: string) =>
      secured.has(host) || [...secured].some((other) => hostsMeet(other, host));
    return gateways.flatMap(({ one, spec }) =>
      (spec.servers ?? []).flatMap(({ hosts, tls }, index) =>
        tls?.httpsRedirect === true
          ? hosts.flatMap((host, at) =>
              answers(nameOf(host))
                ? []
                : [
                    flaw('redirect-unanswered', one, ['spec', 'servers', index, 'hosts', at], {
                      object: describeObject(one.object),
                      host: nameOf(host),
                    }),
                  ],
            )
          : [],
      ),
    );
  });
};
