import { matchesPattern } from './matches-pattern';

/** What Istio's own examples say for the trust domain of the mesh, however it is called. */
const anyLocal = 'cluster.local';

/**
 * Whether an identity fits a principal of an AuthorizationPolicy. `cluster.local` at its start means the mesh's own trust
 * domain (https://istio.io/latest/docs/tasks/security/authorization/authz-td-migration/).
 */
export function matchesPrincipal(pattern: string, principal: string, trustDomain: string): boolean {
  const [domain, ...rest] = pattern.split('/');
  const local = domain === anyLocal && rest.length === 4;
  return matchesPattern(local ? [trustDomain, ...rest].join('/') : pattern, principal);
}
