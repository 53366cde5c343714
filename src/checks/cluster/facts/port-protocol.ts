import type { ServicePort } from '@cdk8s/kubernetes';

/** Protocols that Istio knows (https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/). */
const known: ReadonlySet<string> = new Set([
  'grpc',
  'grpc-web',
  'http',
  'http2',
  'https',
  'mongo',
  'mysql',
  'redis',
  'tcp',
  'tls',
  'udp',
]);

const ofKubernetes: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'kubernetes.io/h2c': 'http2',
    'kubernetes.io/ws': 'http',
    'kubernetes.io/wss': 'https',
  }),
);

/** The protocol that a port of a Service says it speaks, first by `appProtocol`; undefined where Istio has to guess. */
export function portProtocol({ appProtocol, name = '', protocol }: ServicePort): string | undefined {
  if (protocol === 'UDP') return 'udp';
  if (protocol === 'SCTP') return undefined;
  if (appProtocol !== undefined) {
    const said = appProtocol.toLowerCase();
    return known.has(said) ? said : ofKubernetes.get(said);
  }
  const lower = name.toLowerCase();
  if (lower === 'grpc-web' || lower.startsWith('grpc-web-')) return 'grpc-web';
  const said = lower.split('-')[0] ?? '';
  return known.has(said) ? said : undefined;
}
