import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { describe, expect, it } from '@jest/globals';
import type { GuardedHost } from '../../../src/constructs/mesh-baseline/guarded-host';
import { MeshBaseline } from '../../../src/constructs/mesh-baseline/mesh-baseline';
import type { Gateway } from '../../../src/model/gateway';
import { isAllowed, type SeenRequest } from '../../helpers/is-allowed';
import { synthObjects } from '../tenant-namespace/synth-objects';

const gateway = (name: string): Gateway => ({
  name,
  domains: ['company.com'],
  issuer: 'letsencrypt',
  exposure: 'public',
  replicas: { min: 2, max: 5 },
});
const issuer = {
  issuer: 'https://login.company.com',
  jwksUri: 'https://login.company.com/keys',
  audiences: [],
};
const orders: GuardedHost = {
  gateway: 'public',
  namespace: 'shop',
  service: 'orders',
  host: 'orders.company.com',
  paths: ['/api'],
  authentication: { issuer, openPaths: ['/api/health'], claims: [{ path: ['scope'], values: ['orders'] }] },
  preflights: [],
};

const render = (guardedHosts: readonly GuardedHost[]) =>
  synthObjects((chart) => {
    new MeshBaseline(chart, 'mesh', { gateways: [gateway('public'), gateway('internal')], guardedHosts });
  });

const policiesOf = (name: string, guardedHosts: readonly GuardedHost[]) =>
  render(guardedHosts)
    .all.filter(({ kind }) => kind === 'AuthorizationPolicy')
    .map(({ spec }) => spec as AuthorizationPolicySpec)
    .filter(({ selector }) => [undefined, name].includes(selector?.matchLabels?.['app.kubernetes.io/name']));

const letsIn = (request: Partial<SeenRequest>, guarded: GuardedHost = orders, name = 'gateway-public') =>
  isAllowed(policiesOf(name, [guarded]), {
    account: '',
    port: 8443,
    host: 'orders.company.com',
    path: '/api/orders',
    ...request,
  });

const token = {
  principal: 'https://login.company.com/alice',
  claims: { 'request.auth.claims[scope]': ['orders'] },
};

describe('a gateway', () => {
  it('lets everybody in where nothing is guarded', () => {
    expect(isAllowed(policiesOf('gateway-public', []), { account: '', port: 8443, path: '/' })).toBe(true);
    expect(render([]).all.some(({ kind }) => kind === 'RequestAuthentication')).toBe(false);
  });

  it('turns back what has no token, or one that does not say what it must', () => {
    expect(letsIn(token)).toBe(true);
    expect(letsIn({})).toBe(false);
    expect(letsIn({ host: 'orders.company.com:8443' })).toBe(false);
    expect(letsIn({ principal: token.principal })).toBe(false);
    expect(letsIn({ ...token, principal: 'https://elsewhere.com/alice' })).toBe(false);
    expect(letsIn({ ...token, claims: { 'request.auth.claims[scope]': ['bills'] } })).toBe(false);
  });

  it('leaves open what is, on that host and on others', () => {
    expect(letsIn({ path: '/api/health/live' })).toBe(true);
    expect(letsIn({ path: '/api/healthy' })).toBe(false);
    expect(letsIn({ path: '/about' })).toBe(true);
    expect(letsIn({ path: '/about' }, { ...orders, paths: ['/'] })).toBe(false);
    expect(letsIn({ host: 'shop.company.com' })).toBe(true);
    expect(letsIn({}, orders, 'gateway-internal')).toBe(true);
  });

  describe('that answers preflights', () => {
    const asked = 'request.headers[access-control-request-method]';
    const preflight: Partial<SeenRequest> = {
      method: 'OPTIONS',
      path: '/api/cart/7',
      claims: { [asked]: ['PUT'], 'request.headers[origin]': ['https://shop.company.com'] },
    };
    const cart: GuardedHost = { ...orders, preflights: [{ kind: 'prefix', value: '/api/cart' }] };

    it('lets them in without a token, on the paths where it does', () => {
      expect(letsIn(preflight)).toBe(false);
      expect(letsIn(preflight, cart)).toBe(true);
      expect(letsIn({ ...preflight, path: '/api/carts' }, cart)).toBe(false);
      expect(letsIn({ ...preflight, path: '/api/orders' }, cart)).toBe(false);
      expect(letsIn({ ...preflight, path: '/api/orders' }, { ...orders, preflights: [undefined] })).toBe(
        true,
      );
      const exact: GuardedHost = { ...orders, preflights: [{ kind: 'exact', value: '/api/cart' }] };
      expect(letsIn({ ...preflight, path: '/api/cart' }, exact)).toBe(true);
      expect(letsIn(preflight, exact)).toBe(false);
    });

    it('lets no other request in for that', () => {
      for (const method of ['GET', 'PUT', 'HEAD']) expect(letsIn({ ...preflight, method }, cart)).toBe(false);
      for (const header of Object.keys(preflight.claims ?? {})) {
        const claims = Object.fromEntries(
          Object.entries(preflight.claims ?? {}).filter(([key]) => key !== header),
        );
        expect(letsIn({ ...preflight, claims }, cart)).toBe(false);
        expect(letsIn({ ...preflight, claims }, { ...orders, preflights: [undefined] })).toBe(false);
      }
    });

    it('asks for a token as before elsewhere', () => {
      for (const method of ['GET', 'OPTIONS']) {
        expect(letsIn({ ...token, method, path: '/api/cart' }, cart)).toBe(true);
        expect(letsIn({ ...token, method }, cart)).toBe(true);
        expect(letsIn({ principal: token.principal, method }, cart)).toBe(false);
        expect(letsIn({ principal: token.principal, method, path: '/api/cart' }, cart)).toBe(false);
        expect(letsIn({ method, path: '/api/health' }, cart)).toBe(true);
        expect(letsIn({ method, path: '/about' }, cart)).toBe(true);
      }
    });
  });

  it('knows each issuer once, and keeps the token on the request', () => {
    const bills = { ...orders, service: 'bills', host: 'bills.company.com' };
    const partners = { ...issuer, issuer: 'https://partners.com' };
    const other = { ...bills, authentication: { ...orders.authentication, issuer: partners } };
    const { find } = render([orders, bills, other]);
    expect(find('RequestAuthentication', 'gateway-public')).toMatchObject({
      metadata: { namespace: 'istio-ingress' },
      spec: {
        selector: { matchLabels: { 'app.kubernetes.io/name': 'gateway-public' } },
        jwtRules: [
          { issuer: issuer.issuer, jwksUri: issuer.jwksUri, forwardOriginalToken: true },
          { issuer: 'https://partners.com', jwksUri: issuer.jwksUri, forwardOriginalToken: true },
        ],
      },
    });
    expect(find('AuthorizationPolicy', 'gateway-public.shop.bills').metadata.namespace).toBe('istio-ingress');
  });
});
