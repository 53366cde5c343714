import { describe, expect, it } from '@jest/globals';
import { grafanaIni } from '../../../src/observability/grafana/grafana-ini';
import { loginSettings } from '../../../src/observability/grafana/login-settings';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { grafanaSchema } from '../../../src/parse/schemas/grafana-schema';
import { login, observed } from '../../constructs/observability-stack/observed';

describe('the login of Grafana', () => {
  it('gives roles by group, the highest first, and turns away who has none', () => {
    expect(loginSettings(login)).toMatchObject({
      role_attribute_path:
        "\"contains(not_null(groups, ['']), 'platform') && 'Admin' || contains(not_null(groups, ['']), 'sre') && 'Admin' || contains(not_null(groups, ['']), 'staff') && 'Viewer'\"",
      role_attribute_strict: true,
      allow_assign_grafana_admin: false,
      use_pkce: true,
    });
  });

  it('shows dashboards to everybody where that is said', () => {
    const open = loginSettings({ ...login, roles: { admin: [], editor: [], viewer: 'everybody' } });
    expect(open.role_attribute_path).toBe('"\'Viewer\'"');
  });

  it('has its secret in a file, never in the configuration', () => {
    expect(loginSettings(login).client_secret).toBe('$__file{/etc/grafana-login/clientSecret}');
  });

  it('is a section of grafana.ini only where there is a provider', () => {
    const section = '[auth.generic_oauth]\nenabled = true\n';
    expect(grafanaIni(resolveStack({ ...observed, login }))).toContain(section);
    expect(grafanaIni(resolveStack(observed))).not.toContain('auth.generic_oauth');
  });
});

describe('what a platform may say of it', () => {
  const oidc = {
    clientId: 'grafana',
    authUrl: 'https://login.example.com/auth',
    tokenUrl: 'https://login.example.com/token',
    apiUrl: 'https://login.example.com/userinfo',
    roles: { viewer: 'everybody' },
  };
  const accepts = (changes: object) => grafanaSchema.safeParse({ oidc: { ...oidc, ...changes } }).success;

  it.each([
    ['the least', {}],
    ['a name of two words', { name: 'Acme Login' }],
    ['groups with a path', { roles: { admin: ['/platform/on-call'], viewer: ['staff'] } }],
    ['a claim within a claim', { groupsClaim: 'realm_access.roles' }],
  ])('%s', (_, changes) => {
    expect(accepts(changes)).toBe(true);
  });

  it.each([
    ['an address without TLS', { tokenUrl: 'http://login.example.com/token' }],
    ['a client that begins another line', { clientId: 'grafana\nenabled=false' }],
    ['a name that begins a comment', { name: 'Acme # login' }],
    ['a group that ends its text', { roles: { viewer: ["x') || 'Admin"] } }],
    ['an address with an expansion', { authUrl: 'https://login.example.com/$__env{SECRET}' }],
    ['roles for nobody', { roles: { viewer: [] } }],
  ])('not %s', (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });
});
