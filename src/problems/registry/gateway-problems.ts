import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of Istio's gateways, whoever wrote them: a part of the registry. */
export const gatewayProblems = {
  'gateway-without-pods': entry<{ object: string; selector: string }>({
    severity: 'warning',
    what: ({ object, selector }) => `${object} is for pods with ${selector}, and no gateway has these labels`,
    remedy: () => 'select labels of the pods of a gateway',
    why: 'Nothing listens for its hosts. Other gateways that manifests show have other labels.',
    example: { object: 'Gateway edge/public', selector: 'istio=ingress' },
    upstream: ['IST0101', 'KIA0302'],
    source: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Gateway',
  }),
  'conflicting-servers': entry<{ object: string; other: string; what: string }>({
    severity: 'error',
    what: ({ object, other, what }) => `${object} and ${other} both serve ${what}`,
    remedy: () => 'let one of the two serve it',
    why: 'Pods of a gateway have one listener for a port, and for a name that TLS asks for. The older server is taken and the other dropped.',
    example: {
      object: 'Gateway shop/web',
      other: 'Gateway edge/public',
      what: 'shop.example.com on port 443, HTTPS',
    },
    upstream: ['IST0145', 'KIA0301'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0145/',
  }),
  'shared-certificate': entry<{ object: string; other: string; certificate: string }>({
    severity: 'warning',
    what: ({ object, other, certificate }) =>
      `${object} and ${other} are for the same pods and use the same certificate, ${certificate}`,
    remedy: () => 'serve both from one Gateway, or give each a certificate of its own',
    why: 'A browser uses one connection for all hosts of a certificate. What it asks of the second Gateway comes in by the first, which answers 404.',
    example: { object: 'Gateway shop/web', other: 'Gateway bank/web', certificate: 'wildcard-tls' },
    upstream: ['IST0138'],
    source:
      'https://istio.io/latest/docs/ops/common-problems/network-issues/#404-errors-occur-when-multiple-gateways-configured-with-same-tls-certificate',
  }),
  'unknown-credential': entry<{
    object: string;
    secret: string;
    namespace: string;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    what: ({ object, secret, namespace }) =>
      `${object} serves the certificate in Secret ${secret}, which nothing makes${namespace === '' ? '' : ` in ${namespace}`}`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'make it in the namespace of the pods of the gateway, by a Certificate or a Secret',
      ),
    why: 'Without its certificate the gateway does not listen for the hosts, and connections are reset. Istio looks for the Secret beside the pods, not beside the Gateway.',
    example: {
      object: 'Gateway shop/web',
      secret: 'web-tsl',
      namespace: 'istio-ingress',
      suggestion: 'web-tls',
    },
    upstream: ['IST0101'],
    source: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings',
  }),
  'no-tls-version': entry<{ object: string; least: string; most: string }>({
    severity: 'error',
    what: ({ object, least, most }) => `${object} wants at least ${least} and at most ${most}`,
    remedy: () => 'leave out maxProtocolVersion',
    why: 'No version of TLS is both, so that no client can connect.',
    example: { object: 'Gateway edge/public', least: 'TLSV1_3', most: 'TLSV1_2' },
    source: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings',
  }),
  'old-tls-version': entry<{ object: string; version: string }>({
    severity: 'warning',
    what: ({ object, version }) => `${object} allows ${version}`,
    remedy: () => 'write TLSV1_2, or leave it to Istio',
    why: 'TLS before 1.2 is broken and withdrawn (RFC 8996).',
    example: { object: 'Gateway edge/public', version: 'TLSV1_0' },
    source: 'https://www.rfc-editor.org/rfc/rfc8996',
  }),
  'redirect-unanswered': entry<{ object: string; host: string }>({
    severity: 'warning',
    what: ({ object, host }) => `${object} redirects ${host} to HTTPS, where no server is for it`,
    remedy: () => 'add a server for the host with tls, or serve it in plain text',
    why: 'Whoever follows the redirect finds nobody there.',
    example: { object: 'Gateway edge/public', host: 'shop.example.com' },
    source: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings',
  }),
  'unopened-port': entry<{ object: string; port: number }>({
    severity: 'warning',
    what: ({ object, port }) => `${object} serves port ${port}, which no Service before its pods has`,
    remedy: () => 'add the port to the Service of the gateway, or serve one that it has',
    why: 'The gateway listens, and nobody outside can reach it.',
    example: { object: 'Gateway edge/public', port: 8443 },
    upstream: ['IST0162'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0162/',
  }),
  'address-taken': entry<{ object: string; address: string; other: string }>({
    severity: 'error',
    what: ({ object, address, other }) => `${object} asks for the address ${address}, which ${other} has`,
    remedy: () => 'give each Gateway an address of its own, or put the listeners into one Gateway',
    why: 'Each Gateway gets a Service of its own, and no two of these can have one address: the load balancer refuses the second, or takes it from the first.',
    example: { object: 'Gateway shop/web', address: '192.0.2.7', other: 'Gateway shop/api' },
    upstream: ['KIA1502'],
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#gatewayspec',
  }),
} as const;
