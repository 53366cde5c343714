import type { MeshFacts } from '../mesh-facts';
import { claimValues } from './claim-values';
import { matchesPath } from './matches-path';
import { matchesPattern } from './matches-pattern';
import { matchesPrincipal } from './matches-principal';
import { matchesRequestPrincipal } from './matches-request-principal';
import type { SeenRequest } from './seen-request';
import { some } from './some';
import type { Truth } from './truth';

/** What a policy is read against. */
export interface Seen {
  readonly mesh: MeshFacts;
  readonly request: SeenRequest;
  /** Namespace of the policy, which an account without one means. */
  readonly policyNamespace: string;
}

/**
 * Whether a request has any of the values of a field, named as conditions name it
 * (https://istio.io/latest/docs/reference/config/security/conditions/), or `hosts`, `methods`, `paths` and
 * `serviceAccounts`. Addresses of pods are not known, nor is what the request leaves out.
 */
export function fieldMatches(key: string, values: readonly string[], seen: Seen): Truth {
  const { mesh, request } = seen;
  const { principal, token, host, method, path } = request;
  const known = (value: string | undefined, fits: (pattern: string, value: string) => boolean): Truth =>
    value === undefined ? undefined : values.some((pattern) => fits(pattern, value));
  const ofIdentity = (fits: (pattern: string, identity: string) => boolean): Truth =>
    principal !== undefined && values.some((pattern) => fits(pattern, principal));
  const ofClaim = (brackets: string): Truth =>
    token !== undefined &&
    some(
      claimValues(token, brackets).map((value) => values.some((pattern) => matchesPattern(pattern, value))),
    );
  switch (key) {
    case 'source.principal':
      return ofIdentity((pattern, identity) => matchesPrincipal(pattern, identity, mesh.trustDomain));
    case 'source.namespace':
      return ofIdentity((pattern, identity) =>
        new RegExp(`^.*/ns/${withoutSpecials(pattern).replaceAll('*', '.*')}/.*$`).test(identity),
      );
    case 'serviceAccounts':
      return ofIdentity((account, identity) =>
        identity.endsWith(
          `/ns/${(account.includes('/') ? account : `${seen.policyNamespace}/${account}`).replace('/', '/sa/')}`,
        ),
      );
    case 'request.auth.principal':
      return token !== undefined && values.some((pattern) => matchesRequestPrincipal(pattern, token));
    case 'request.auth.audiences':
      return ofClaim('[aud]');
    case 'request.auth.presenter':
      return ofClaim('[azp]');
    case 'hosts':
      return known(host?.toLowerCase(), (pattern, value) => matchesPattern(pattern.toLowerCase(), value));
    case 'methods':
      return known(method, matchesPattern);
    case 'paths':
      return known(path, matchesPath);
    case 'destination.port':
      return values.includes(String(request.port));
    default:
      break;
  }
  if (key.startsWith('request.auth.claims[')) return ofClaim(key);
  if (key.startsWith('request.headers[')) {
    const header = request.headers?.[key.slice('request.headers['.length, -1).toLowerCase()];
    return (
      header !== undefined && values.some((pattern) => pattern === '*' || matchesPattern(pattern, header))
    );
  }
  return undefined;
}

function withoutSpecials(text: string): string {
  return text.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`);
}
