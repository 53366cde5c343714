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
  const to = [{ operation: operation(guarded) }];
  return [
    { from: [{ source: { notRequestPrincipals: requestPrincipals(issuer) } }], to },
    ...claims.map((claim): Rule => ({ to, when: [{ key: claimKey(claim), notValues: claim.values }] })),
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
