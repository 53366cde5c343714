import type { MeshFacts } from '../mesh-facts';
import { isEveryAddress } from '../network/is-every-address';
import { claimValues } from './claim-values';
import { matchesPath } from './matches-path';
import { matchesPattern } from './matches-pattern';
import { matchesPrincipal } from './matches-principal';
import { matchesRequestPrincipal } from './matches-request-principal';
import type { SeenRequest } from './seen-request';
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
 * `serviceAccounts`, of which the values are ends of identities. Addresses of pods are not known, but that a block of
 * all holds them, nor is what the request leaves out.
 */
export function fieldMatches(key: string, values: readonly string[], seen: Seen): Truth {
  const { principal, token, host, method, path, headers, port } = seen.request;
  switch (key) {
    case 'source.principal':
    case 'source.namespace':
    case 'trustDomains':
    case 'serviceAccounts':
      return principal !== undefined && identityMatches(key, values, principal, seen.mesh);
    case 'request.auth.principal':
      return token !== undefined && values.some((pattern) => matchesRequestPrincipal(pattern, token));
    case 'request.auth.audiences':
      return claimMatches('[aud]', values, token);
    case 'request.auth.presenter':
      return claimMatches('[azp]', values, token);
    case 'source.ip':
    case 'remote.ip':
      return values.some(isEveryAddress) ? true : undefined;
    case 'hosts': {
      const name = host?.toLowerCase();
      return name === undefined
        ? undefined
        : values.some((pattern) => matchesPattern(pattern.toLowerCase(), name));
    }
    case 'methods':
      return method === undefined ? undefined : values.some((pattern) => matchesPattern(pattern, method));
    case 'paths':
      return path === undefined ? undefined : values.some((pattern) => matchesPath(pattern, path));
    case 'destination.port':
      return values.includes(String(port));
    default:
      break;
  }
  if (key.startsWith('request.auth.claims[')) return claimMatches(key, values, token);
  if (key.startsWith('request.headers[')) {
    const header = headers?.[key.slice('request.headers['.length, -1).toLowerCase()];
    return (
      header !== undefined && values.some((pattern) => pattern === '*' || matchesPattern(pattern, header))
    );
  }
  return undefined;
}

type OfIdentity = 'source.principal' | 'source.namespace' | 'trustDomains' | 'serviceAccounts';

function identityMatches(
  key: OfIdentity,
  values: readonly string[],
  identity: string,
  { trustDomain }: MeshFacts,
): boolean {
  switch (key) {
    case 'source.principal':
      return values.some((pattern) => matchesPrincipal(pattern, identity, trustDomain));
    case 'source.namespace':
      return values.some((pattern) =>
        pattern.includes('*')
          ? new RegExp(`^.*/ns/${withoutSpecials(pattern).replaceAll('*', '.*')}/.*$`).test(identity)
          : identity.includes(`/ns/${pattern}/`),
      );
    case 'trustDomains':
      return values.some((pattern) => matchesPattern(pattern, identity.split('/')[0] ?? ''));
    case 'serviceAccounts':
      return values.some((end) => identity.endsWith(end));
  }
}

function claimMatches(brackets: string, values: readonly string[], token: SeenRequest['token']): Truth {
  return (
    token !== undefined &&
    claimValues(token, brackets).some((value) => values.some((pattern) => matchesPattern(pattern, value)))
  );
}

function withoutSpecials(text: string): string {
  return text.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`);
}
