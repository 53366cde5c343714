import type { Listener } from '../../access/spec/api-gateway-spec';
import type { ApiRouteSpec } from '../../access/spec/api-route-spec';
import type { GatewayServer } from '../../access/spec/gateway-spec';
import type { ServiceSpec } from '../../access/spec/service-spec';
import type { VirtualServiceSpec } from '../../access/spec/virtual-service-spec';
import { fullHost } from '../../access/full-host';
import { names } from '../../conventions/names';
import type { KubernetesObject } from '../../model/manifest';

/** What is open to the outside, in words: who answers, and how. */
type Exposed = readonly (readonly [name: string, how: string])[];

/** What an object opens to those outside the cluster, of Istio's kinds and of the Gateway API's. */
export function listExposure(object: KubernetesObject): Exposed {
  const { apiVersion, kind, metadata, spec } = object;
  const namespace = metadata.namespace ?? 'default';
  const own = `${namespace}/${metadata.name}`;
  if (kind === 'Service') return serviceWays(own, spec as ServiceSpec & { readonly type?: string });
  if (kind === 'Certificate') return certificates(spec as CertificateSpec);
  if (kind === 'VirtualService') return istioRoutes(namespace, spec as VirtualServiceSpec);
  if (kind === 'HTTPRoute') return apiRoutes(namespace, spec as ApiRouteSpec);
  if (kind !== 'Gateway') return [];
  return apiVersion.startsWith('networking.istio.io/')
    ? servers(own, (spec as { readonly servers?: readonly TlsServer[] }).servers ?? [])
    : listeners(own, (spec as { readonly listeners?: readonly TlsListener[] }).listeners ?? []);
}

interface TlsServer extends GatewayServer {
  readonly tls?: NonNullable<GatewayServer['tls']> & {
    readonly minProtocolVersion?: string;
    readonly credentialName?: string;
  };
}

function servers(gateway: string, all: readonly TlsServer[]): Exposed {
  return all.flatMap(({ hosts, port, tls = {} }) => {
    const how = [
      port.protocol,
      ...(tls.httpsRedirect === true ? ['only sends on to HTTPS'] : []),
      ...(tls.mode === undefined ? [] : [`TLS ${tls.mode}`]),
      ...(tls.minProtocolVersion === undefined ? [] : [`from ${tls.minProtocolVersion}`]),
      ...(tls.credentialName === undefined ? [] : [`with ${tls.credentialName}`]),
    ].join(', ');
    return hosts.map((host) => {
      const name = host.slice(host.indexOf('/') + 1);
      return [`gateway ${gateway}: host ${name} on port ${port.number}`, how] as const;
    });
  });
}

interface TlsListener extends Listener {
  readonly tls?: { readonly mode?: string; readonly certificateRefs?: readonly { readonly name: string }[] };
}

function listeners(gateway: string, all: readonly TlsListener[]): Exposed {
  return all.map(({ hostname = '*', port, protocol, tls }) => {
    const certificates = tls?.certificateRefs ?? [];
    const how = [
      protocol,
      ...(tls === undefined ? [] : [`TLS ${tls.mode ?? 'Terminate'}`]),
      ...(certificates.length === 0 ? [] : [`with ${certificates.map(({ name }) => name).join(' ')}`]),
    ].join(', ');
    return [`gateway ${gateway}: host ${hostname} on port ${port}`, how] as const;
  });
}

interface CertificateSpec {
  readonly dnsNames?: readonly string[];
  readonly issuerRef?: { readonly kind?: string; readonly name: string };
}

function certificates({ dnsNames = [], issuerRef }: CertificateSpec): Exposed {
  return dnsNames.map((host) => [`certificate for ${host}`, `of ${issuerRef?.name ?? 'nobody'}`] as const);
}

function serviceWays(own: string, { type, ports = [] }: ServiceSpec & { readonly type?: string }): Exposed {
  if (type !== 'LoadBalancer' && type !== 'NodePort') return [];
  return ports.map(({ port, protocol = 'TCP' }) => [
    `Service ${own} on port ${port}`,
    `${type}, ${protocol}`,
  ]);
}

/** Shares of destinations are left out: a canary opens nothing. */
function istioRoutes(namespace: string, spec: VirtualServiceSpec): Exposed {
  const gateways = (spec.gateways ?? []).filter((gateway) => gateway !== 'mesh');
  const to = (route: NonNullable<VirtualServiceSpec['http']>[number]['route']) =>
    unique(
      (route ?? []).map(
        ({ destination: { host, port } }) => `${fullHost(host, namespace)}:${port?.number ?? 'any'}`,
      ),
    );
  const routes = [
    ...(spec.http ?? []).flatMap(({ match, route, redirect, directResponse }) => {
      const there = to(route);
      const how =
        there !== ''
          ? `to ${there}`
          : redirect !== undefined
            ? 'redirected'
            : directResponse !== undefined
              ? 'answered'
              : 'nowhere';
      const all = match === undefined || match.length === 0 ? [{}] : match;
      return all.map(({ uri, method }) => ({ what: `${method?.exact ?? ''} ${pathText(uri)}`.trim(), how }));
    }),
    ...[...(spec.tls ?? []), ...(spec.tcp ?? [])].flatMap(({ match, route }) =>
      (match ?? [{}]).map(({ port }) => ({
        what: port === undefined ? 'connections' : `connections on port ${port}`,
        how: `to ${to(route)}`,
      })),
    ),
  ];
  return gateways.flatMap((gateway) =>
    (spec.hosts ?? []).flatMap((host) =>
      routes.map(({ what, how }) => [`${host} ${what} through ${gateway}`, how] as const),
    ),
  );
}

type Uri = NonNullable<NonNullable<VirtualServiceSpec['http']>[number]['match']>[number]['uri'];

function pathText(uri: Uri): string {
  if (uri?.exact !== undefined) return uri.exact;
  if (uri?.prefix !== undefined) return `${uri.prefix}*`;
  return uri?.regex === undefined ? '/*' : `~${uri.regex}`;
}

function apiRoutes(namespace: string, spec: ApiRouteSpec): Exposed {
  const gateways = (spec.parentRefs ?? [])
    .filter(({ kind = 'Gateway' }) => kind === 'Gateway')
    .map((parent) => `${parent.namespace ?? namespace}/${parent.name}`);
  const routes = (spec.rules ?? []).flatMap(({ matches, backendRefs }) => {
    const there = unique(
      (backendRefs ?? []).map(
        (one) => `${names.host(one.name, one.namespace ?? namespace)}:${one.port ?? 'any'}`,
      ),
    );
    const how = there === '' ? 'nowhere, or redirected' : `to ${there}`;
    return (matches ?? [{}]).map(({ path, method }) => {
      const { type = 'PathPrefix', value = '/' } = path ?? {};
      const shown = type === 'Exact' ? value : type === 'PathPrefix' ? `${value}*` : `~${value}`;
      return { what: `${method ?? ''} ${shown}`.trim(), how };
    });
  });
  return [...new Set(gateways)].flatMap((gateway) =>
    (spec.hostnames ?? ['*']).flatMap((host) =>
      routes.map(({ what, how }) => [`${host} ${what} through ${gateway}`, how] as const),
    ),
  );
}

const unique = (all: readonly string[]): string => [...new Set(all)].sort().join(', ');
