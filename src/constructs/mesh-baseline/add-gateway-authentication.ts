import { AuthorizationPolicy, RequestAuthentication } from '@cdk8s/istio';
import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { claimKey } from '../../conventions/claim-key';
import { jwtRule } from '../../conventions/jwt-rule';
import { meshPorts } from '../../conventions/mesh-ports';
import { requestPrincipals } from '../../conventions/request-principals';
import type { Gateway } from '../../model/gateway';
import { gatewayMetadata } from './gateway-metadata';
import { gatewayPodLabels } from './gateway-pod-labels';
import type { GuardedHost } from './guarded-host';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];
type Operation = NonNullable<NonNullable<Rule['to']>[number]['operation']>;
type Guarded = { readonly to: NonNullable<Rule['to']>; readonly when: NonNullable<Rule['when']> };

/**
 * Adds the tokens that a gateway knows, and a denial of what comes without one, apart for each service: the gateway's
 * own policy allows everybody, and only a denial goes before it. Paths are compared as the routes compare them, so
 * that none leads around.
 */
export function addGatewayAuthentication(
  scope: Construct,
  gateway: Gateway,
  guarded: readonly GuardedHost[],
): void {
  const own = guarded.filter((host) => host.gateway === gateway.name);
  if (own.length === 0) return;
  const metadata = gatewayMetadata(gateway);
  const selector = { matchLabels: gatewayPodLabels(gateway) };
  const issuers = new Map(
    own.map(({ authentication: { issuer } }) => [JSON.stringify(issuer), jwtRule(issuer)]),
  );
  new RequestAuthentication(scope, 'tokens', {
    metadata,
    spec: {
      selector,
      jwtRules: [...issuers].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, rule]) => rule),
    },
  });
  const services = new Set(own.map(serviceOf));
  for (const service of [...services].sort()) {
    new AuthorizationPolicy(scope, `tokens-${service}`, {
      metadata: { ...metadata, name: `${metadata.name}.${service}` },
      spec: {
        selector,
        action: 'DENY',
        rules: own.filter((host) => serviceOf(host) === service).flatMap(denials),
      },
    });
  }
}

const serviceOf = ({ namespace, service }: GuardedHost): string => `${namespace}.${service}`;

/** Who has no token, and who has one that does not say what it must; a claim that is not there is not as wanted. */
function denials(guarded: GuardedHost): Rule[] {
  const { issuer, claims } = guarded.authentication;
  return guardedRequests(guarded).flatMap(({ to, when }): Rule[] => [
    {
      from: [{ source: { notRequestPrincipals: requestPrincipals(issuer) } }],
      to,
      ...(when.length > 0 ? { when } : {}),
    },
    ...claims.map((claim): Rule => ({
      to,
      when: [...when, { key: claimKey(claim), notValues: claim.values }],
    })),
  ]);
}

/**
 * All requests but the preflights that the gateway answers itself. It reads policies first, and browsers send no token
 * with a preflight: an OPTIONS with both headers (https://fetch.spec.whatwg.org/#cors-preflight-fetch,
 * istio/istio#36911). Every other OPTIONS goes on to the service and is none.
 */
function guardedRequests(guarded: GuardedHost): Guarded[] {
  const all = operation(guarded);
  const { preflights } = guarded;
  if (preflights.length === 0) return [{ to: [{ operation: all }], when: [] }];
  const paths = preflights.includes(undefined) ? undefined : [...new Set(preflights.flatMap(pathsOf))];
  const others = { ...all, methods: ['OPTIONS'], notPaths: [...(all.notPaths ?? []), ...(paths ?? [])] };
  const asking = { ...all, methods: ['OPTIONS'], ...(paths === undefined ? {} : { paths }) };
  return [
    {
      to: [
        { operation: { ...all, notMethods: ['OPTIONS'] } },
        ...(paths === undefined ? [] : [{ operation: others }]),
      ],
      when: [],
    },
    ...['access-control-request-method', 'origin'].map((header) => ({
      to: [{ operation: asking }],
      when: [{ key: `request.headers[${header}]`, notValues: ['*'] }],
    })),
  ];
}

function operation({ host, paths, authentication: { openPaths } }: GuardedHost): Operation {
  const prefixes = paths.map(withoutSlash);
  return {
    hosts: [host, `${host}:*`],
    ports: [String(meshPorts.gatewayHttp), String(meshPorts.gatewayHttps)],
    ...(prefixes.includes('') ? {} : { paths: prefixes.flatMap(below) }),
    ...(openPaths.length === 0 ? {} : { notPaths: openPaths.flatMap(below) }),
  };
}

const withoutSlash = (path: string): string => path.replace(/\/+$/, '');
const below = (prefix: string): string[] => [prefix, `${prefix}/*`];
const pathsOf = (path: GuardedHost['preflights'][number]): string[] => {
  if (path === undefined) return [];
  return path.kind === 'exact' ? [path.value] : below(path.value);
};
