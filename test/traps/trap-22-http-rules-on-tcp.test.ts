import { describe, expect, it } from '@jest/globals';
import { renderService } from '../helpers/render-service';

describe('rules about HTTP on a TCP port never match, or always', () => {
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
});
