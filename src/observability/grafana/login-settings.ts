import type { GrafanaLogin } from '../../model/grafana-login';

/** Where the client's Secret is mounted, and the property of it. */
export const loginPath = '/etc/grafana-login';
export const loginSecretProperty = 'clientSecret';

/**
 * `[auth.generic_oauth]` of `grafana.ini`
 * (https://grafana.com/docs/grafana/latest/setup-grafana/configure-security/configure-authentication/generic-oauth/#configuration-options).
 */
export const loginSettings = (login: GrafanaLogin) => ({
  enabled: true,
  name: login.name,
  client_id: login.clientId,
  client_secret: `$__file{${loginPath}/${loginSecretProperty}}`,
  auth_url: login.authUrl,
  token_url: login.tokenUrl,
  api_url: login.apiUrl,
  scopes: login.scopes.join(' '),
  use_pkce: true,
  // A person unknown to Grafana gets an account, since its database is empty after each restart; but only with a role.
  allow_sign_up: true,
  role_attribute_path: `"${rolePath(login)}"`,
  role_attribute_strict: true,
  allow_assign_grafana_admin: false,
  skip_org_role_sync: false,
});

/**
 * The role of a person in JMESPath. Somebody without the claim is in no group: `contains` of nothing would be an error.
 */
function rolePath({ groupsClaim, roles }: GrafanaLogin): string {
  const isIn = (groups: readonly string[], role: string) =>
    groups.map((group) => `contains(not_null(${groupsClaim}, ['']), '${group}') && '${role}'`);
  return [
    ...isIn(roles.admin, 'Admin'),
    ...isIn(roles.editor, 'Editor'),
    ...(roles.viewer === 'everybody' ? ["'Viewer'"] : isIn(roles.viewer, 'Viewer')),
  ].join(' || ');
}
