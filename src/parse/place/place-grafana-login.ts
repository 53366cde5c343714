import type { GrafanaOidcDefinition } from '../../definition/grafana-definition';
import type { GrafanaLogin } from '../../model/grafana-login';

/** Login to Grafana, with defaults filled in. */
export function placeGrafanaLogin(oidc: GrafanaOidcDefinition | undefined): GrafanaLogin | undefined {
  if (oidc === undefined) return undefined;
  const { name, secret, scopes, groupsClaim, roles, ...rest } = oidc;
  return {
    ...rest,
    name: name ?? 'OpenID Connect',
    secret: `platform/${secret ?? 'grafana-oidc'}`,
    scopes: scopes ?? ['openid', 'profile', 'email'],
    groupsClaim: groupsClaim ?? 'groups',
    roles: { admin: roles.admin ?? [], editor: roles.editor ?? [], viewer: roles.viewer },
  };
}
