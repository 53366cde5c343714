import { AuthorizationPolicy, RequestAuthentication } from '@cdk8s/istio';
import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import { isAllowed, type SeenRequest } from '../../helpers/is-allowed';
import { http, mysql, ofKind, only, render } from './render';

const issuer = {
  issuer: 'https://login.company.com/',
  jwksUri: 'https://login.company.com/keys',
  audiences: [],
};
const authentication = {
  issuer,
  inside: true,
  edge: false,
  openPaths: ['/api/health', '/metrics'],
  claims: [],
  callersNeedToken: false,
};
const service: Partial<MeshServiceProps> = {
  ports: [http],
  exposures: [{ gateway: 'public', host: 'orders.company.com', paths: ['/api'], port: http }],
  callers: [{ namespace: 'shop', service: 'web', ports: [http] }],
  authentication,
};

const allows = (props: Partial<MeshServiceProps>, request: Partial<SeenRequest>): boolean =>
  isAllowed(
    [{}, ...ofKind(render({ ...service, ...props }), AuthorizationPolicy).map(({ spec }) => spec ?? {})],
    { account: 'istio-ingress/gateway-public', port: 8080, path: '/api/orders', ...request },
  );
const token = { principal: 'https://login.company.com//alice' };

describe('a service that asks for tokens', () => {
  it('knows the issuer, for its own pods, and keeps the token on the request', () => {
    expect(only(render(service), RequestAuthentication)).toMatchObject({
      metadata: { name: 'orders', namespace: 'shop' },
      spec: {
        selector: { matchLabels: { 'app.kubernetes.io/name': 'orders' } },
        jwtRules: [{ issuer: issuer.issuer, jwksUri: issuer.jwksUri, forwardOriginalToken: true }],
      },
    });
    const audiences = { ...authentication, issuer: { ...issuer, audiences: ['shop'] } };
    expect(
      only(render({ ...service, authentication: audiences }), RequestAuthentication).spec?.jwtRules,
    ).toMatchObject([{ audiences: ['shop'] }]);
  });

  it('lets nobody in from outside without one', () => {
    expect(allows({}, {})).toBe(false);
    expect(allows({}, token)).toBe(true);
    expect(allows({}, { principal: 'https://elsewhere.com//alice' })).toBe(false);
    expect(allows({ authentication: undefined }, {})).toBe(true);
  });

  it('opens exceptions, where they are exposed', () => {
    expect(allows({}, { path: '/api/health' })).toBe(true);
    expect(allows({}, { path: '/api/health/live' })).toBe(true);
    expect(allows({}, { path: '/api/healthy' })).toBe(false);
    expect(allows({}, { path: '/metrics' })).toBe(false);
    expect(allows({}, { path: '/elsewhere', ...token })).toBe(false);
    const everywhere = [{ ...service.exposures![0]!, paths: ['/'] }];
    expect(allows({ exposures: everywhere }, { path: '/metrics' })).toBe(true);
    const below = [{ ...service.exposures![0]!, paths: ['/metrics/public'] }];
    expect(allows({ exposures: below }, { path: '/metrics/public' })).toBe(true);
    expect(allows({ exposures: below }, { path: '/metrics/private' })).toBe(false);
  });

  it('asks for every claim, with one of its values', () => {
    const claims = [
      { path: ['realm', 'roles'], values: ['clerk', 'customer'] },
      { path: ['scope'], values: ['orders'] },
    ];
    const says = (given: Readonly<Record<string, readonly string[]>>) =>
      allows({ authentication: { ...authentication, claims } }, { ...token, claims: given });
    const roles = 'request.auth.claims[realm][roles]';
    const scope = 'request.auth.claims[scope]';
    expect(says({ [roles]: ['guest', 'clerk'], [scope]: ['orders'] })).toBe(true);
    expect(says({ [roles]: ['guest'], [scope]: ['orders'] })).toBe(false);
    expect(says({ [scope]: ['orders'] })).toBe(false);
  });

  it('trusts the services that it names, unless they need one too', () => {
    const caller = { account: 'shop/web' };
    expect(allows({}, caller)).toBe(true);
    const strict = { authentication: { ...authentication, callersNeedToken: true } };
    expect(allows(strict, caller)).toBe(false);
    expect(allows(strict, { ...caller, ...token })).toBe(true);
    expect(allows(strict, { ...caller, path: '/metrics' })).toBe(true);
    expect(allows(strict, { account: 'shop/other', ...token })).toBe(false);
  });

  it('leaves it to the gateway where that alone checks', () => {
    const edge = { ...authentication, inside: false, edge: true };
    expect(ofKind(render({ ...service, authentication: edge }), RequestAuthentication)).toEqual([]);
    expect(allows({ authentication: edge }, {})).toBe(true);
  });
});

describe('what cannot be', () => {
  it('is refused', () => {
    expect(() => render({ ports: [mysql], authentication })).toThrow(
      'authentication needs a port that is HTTP-like',
    );
    const strict = { ...authentication, callersNeedToken: true };
    expect(() => render({ ports: [http, mysql], authentication: strict })).toThrow(
      'callers need a token on port 3306, which is not HTTP-like',
    );
    expect(() => render({ ports: [http], authentication: { ...strict, inside: false } })).toThrow(
      'callers need a token that nobody checks',
    );
  });
});
