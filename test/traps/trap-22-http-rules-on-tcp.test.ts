import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import { describe, expect, it } from '@jest/globals';
import { guardedShop } from '../helpers/guarded-shop';
import { renderService } from '../helpers/render-service';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];

const asksOfRequests = ({ from, to, when }: Rule): boolean =>
  when !== undefined ||
  (from ?? []).some(({ source }) => source?.requestPrincipals ?? source?.notRequestPrincipals) ||
  (to ?? []).some(({ operation }) => operation?.paths ?? operation?.hosts ?? operation?.methods);

describe('rules about HTTP on a TCP port: no ALLOW matches there, and every DENY does', () => {
  it('are refused where no port speaks HTTP', () => {
    expect(renderService({ ports: { mysql: 3306 }, routes: { a: { when: { path: '/a' } } } }).codes).toEqual([
      'needs-http',
    ]);
    expect(renderService({ ports: { mysql: 3306 }, expose: { host: 'api' } }).codes).toEqual([
      'unknown-reference',
    ]);
  });

  it('name ports that speak it only', () => {
    const { mesh, rule, objects } = renderService({
      ports: { http: 8080, mysql: 3306 },
      versions: { v1: 50, v2: 50 },
      routes: { a: { when: { path: '/a' } } },
    });
    expect(new Set(mesh.flatMap(({ match }) => match?.map(({ port }) => port)))).toEqual(new Set([8080]));
    expect(rule?.trafficPolicy?.portLevelSettings).toBeUndefined();
    expect(objects.find(({ kind }) => kind === 'VirtualService')?.spec).toMatchObject({
      tcp: [{ match: [{ port: 3306 }] }],
    });
    const policy = objects.find(({ kind }) => kind === 'AuthorizationPolicy');
    expect(policy?.spec).toMatchObject({ rules: [{ to: [{ operation: { ports: ['3306', '8080'] } }] }] });
  });

  it('ask for paths, hosts and tokens on HTTP ports only', () => {
    const rules = guardedShop('AuthorizationPolicy')
      .flatMap(({ spec }) => (spec as AuthorizationPolicySpec).rules ?? [])
      .filter(asksOfRequests);
    const ports = rules.flatMap(({ to }) => (to ?? [{}]).map(({ operation }) => operation?.ports));
    expect(new Set(ports.map((named) => named?.join()))).toEqual(new Set(['8081', '8080,8443']));
  });
});
