import type { GatewaySpecServers } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { istioGateways } from '../../facts/istio-gateways';
import { samePods } from '../../facts/same-pods';
import { flaw } from '../../flaw';

interface Claim {
  readonly one: CheckedObject;
  readonly path: FieldPath;
  readonly protocol: string;
}

/**
 * Servers for the same pods share no port unless they speak the same there, and no host but for plain HTTP, whose
 * servers are merged.
 */
export const distinctServers: ClusterRule = (cluster) => {
  const ports = new Map<string, Claim>();
  const hosts = new Map<string, Claim>();
  return [...istioGateways(cluster).values()].flatMap((gateway) =>
    (gateway.spec.servers ?? []).flatMap((server, index): readonly Problem[] => {
      const { one } = gateway;
      const { number, protocol } = server.port;
      const conflict = (path: FieldPath, other: Claim, what: string) => [
        flaw(
          'conflicting-servers',
          one,
          path,
          { object: describeObject(one.object), other: describeObject(other.one.object), what },
          other,
        ),
      ];
      const path = ['spec', 'servers', index];
      const listener = `${samePods(gateway)} ${server.bind ?? ''} ${number}`;
      const claim = { one, path, protocol: spoken(server) };
      const first = ports.get(listener);
      if (first === undefined) ports.set(listener, claim);
      else if (first.protocol !== claim.protocol) {
        const what = `port ${number} as ${first.protocol} and ${claim.protocol}`;
        return conflict([...path, 'port', 'protocol'], first, what);
      }
      if (claim.protocol === 'HTTP') return [];
      for (const [at, host] of server.hosts.entries()) {
        const name = host.split('/').at(-1) ?? host;
        const key = `${listener} ${name}`;
        const twin = hosts.get(key);
        if (twin !== undefined) {
          return conflict([...path, 'hosts', at], twin, `${name} on port ${number}, ${protocol}`);
        }
        hosts.set(key, claim);
      }
      return [];
    }),
  );
};

/** What a port speaks, as far as one listener can: TLS of any use can be told apart by the name that is asked for. */
function spoken({ port: { protocol }, tls }: GatewaySpecServers): string {
  const upper = protocol.toUpperCase();
  if (upper === 'HTTPS' || upper === 'TLS' || tls?.mode !== undefined) return 'TLS';
  return ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(upper) ? 'HTTP' : 'TCP';
}
