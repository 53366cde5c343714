import { AuthorizationPolicy } from '@cdk8s/istio';
import { NetworkPolicy } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import type { MeshServiceProps } from '../../../src/constructs/mesh-service/mesh-service-props';
import type { Caller } from '../../../src/model/caller';
import type { RequestPattern } from '../../../src/model/request-pattern';
import { isAllowed, type SeenRequest } from '../../helpers/is-allowed';
import { grpc, http, mysql, ofKind, only, render } from './render';

const below = (value: string, ...methods: RequestPattern['methods']): RequestPattern => ({
  path: { kind: 'prefix', value },
  methods,
});
const web = (...calls: readonly Partial<Caller>[]): Caller[] =>
  calls.map((call) => ({ namespace: 'shop', service: 'web', ports: [http], ...call }));
const policy = (props: Partial<MeshServiceProps>) =>
  only(render({ ports: [http, grpc], ...props }), AuthorizationPolicy).spec;
const operations = (...calls: readonly Partial<Caller>[]) =>
  policy({ callers: web(...calls) }).rules?.flatMap(({ to }) => to?.map(({ operation }) => operation));

describe('a call that says its requests', () => {
  it('opens these on its ports, and nothing else', () => {
    const requests = [
      below('/v1/limits', 'GET'),
      { path: { kind: 'exact', value: '/v1' }, methods: [] } as const,
    ];
    expect(operations({ only: requests })).toEqual([
      { ports: ['8080'], methods: ['GET'], paths: ['/v1/limits', '/v1/limits/*'] },
      { ports: ['8080'], paths: ['/v1'] },
    ]);
  });

  it('names methods once, and paths only where there are any', () => {
    const reads = [below('/a', 'GET'), below('/b', 'GET'), { path: undefined, methods: ['HEAD'] } as const];
    expect(operations({ only: reads })).toEqual([
      { ports: ['8080'], methods: ['GET'], paths: ['/a', '/a/*', '/b', '/b/*'] },
      { ports: ['8080'], methods: ['HEAD'] },
    ]);
  });

  it('leaves out what another pattern takes already, and one of two that are the same', () => {
    const requests = [below('/a/b', 'GET'), below('/a'), below('/a'), below('/a/b', 'GET', 'PUT')];
    expect(operations({ only: requests })).toEqual([{ ports: ['8080'], paths: ['/a', '/a/*'] }]);
  });

  it('adds up with others of the same caller, and says nothing beside one for everything', () => {
    const some = { only: [below('/a')] };
    expect(operations(some, { ports: [grpc] })).toEqual([
      { ports: ['9090'] },
      { ports: ['8080'], paths: ['/a', '/a/*'] },
    ]);
    expect(operations(some, {})).toEqual([{ ports: ['8080'] }]);
    // Another port of the Service, and the same of the container.
    expect(operations(some, { ports: [{ ...http, number: 81 }] })).toEqual([{ ports: ['8080'] }]);
  });

  it('opens the port in the network, where requests are not seen', () => {
    const spec = (calls: readonly Caller[]) =>
      only(render({ ports: [http], callers: calls }), NetworkPolicy).spec;
    expect(spec(web({ only: [below('/a')] }))).toEqual(spec(web({})));
  });

  it('opens nothing where it says none', () => {
    expect(ofKind(render({ ports: [http], callers: web({ only: [] }) }), AuthorizationPolicy)).toEqual([]);
  });

  it('is refused on a port without requests', () => {
    expect(() => render({ ports: [mysql], callers: web({ ports: [mysql], only: [below('/a')] }) })).toThrow(
      'web may send some requests to port 3306, which is not HTTP-like',
    );
  });
});

describe('a call of a service that asks for tokens', () => {
  const authentication = {
    issuer: { issuer: 'https://login.company.com', jwksUri: 'https://login.company.com/keys', audiences: [] },
    inside: true,
    edge: false,
    openPaths: ['/a/open', '/c'],
    claims: [],
    callersNeedToken: true,
  };
  const allows = (request: Partial<SeenRequest>) =>
    isAllowed([{}, policy({ callers: web({ only: [below('/a', 'GET'), below('/c/d')] }), authentication })], {
      account: 'shop/web',
      port: 8080,
      path: '/a',
      ...request,
    });

  it('needs one for these requests, but for what is open of them', () => {
    const token = { principal: 'https://login.company.com/alice' };
    expect(allows(token)).toBe(true);
    expect(allows({})).toBe(false);
    expect(allows({ ...token, method: 'PUT' })).toBe(false);
    expect(allows({ path: '/a/open/x' })).toBe(true);
    expect(allows({ path: '/a/open', method: 'PUT' })).toBe(false);
    expect(allows({ path: '/c/d', method: 'PUT' })).toBe(true);
    expect(allows({ path: '/c' })).toBe(false);
  });

  it('is open to nobody without one where nothing of it is', () => {
    const rules = policy({ callers: web({ only: [below('/b')] }), authentication }).rules;
    expect(rules).toHaveLength(1);
  });
});
