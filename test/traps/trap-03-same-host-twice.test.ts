import { describe, expect, it } from '@jest/globals';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { project, sourcesOf } from '../helpers/sample-definitions';
import { renderService } from '../helpers/render-service';
import { withChange } from '../helpers/with-change';

const service = (paths: readonly string[]) => ({
  runtime: { runtime: 'go' },
  ports: { http: 8080 },
  expose: { host: 'shop', paths },
});
const codes = (first: readonly string[], second: readonly string[]) =>
  parseLandscape(
    sourcesOf({
      shop: withChange(project, ['services'], { web: service(first) }),
      other: withChange(project, ['services'], { web: service(second) }),
    }),
  ).problems.map(({ code }) => code);

describe('the same host in the VirtualServices of two namespaces: the oldest wins', () => {
  it('is refused on a gateway, for the same path and for a path below it', () => {
    expect(codes(['/a'], ['/a'])).toContain('duplicate-host');
    expect(codes(['/a'], ['/a/b'])).toContain('shared-host');
    expect(codes(['/a'], ['/b'])).toEqual([]);
  });

  it('cannot happen in the mesh, where the host holds the namespace and only one VirtualService names it', () => {
    const { objects } = renderService({ expose: { host: 'api' }, routes: { a: { when: { path: '/a' } } } });
    const inMesh = objects
      .filter(({ kind }) => kind === 'VirtualService')
      .map(({ spec }) => spec as { hosts: string[]; gateways: string[] })
      .filter(({ gateways }) => gateways.includes('mesh'));
    expect(inMesh.map(({ hosts }) => hosts)).toEqual([['api.shop.svc.cluster.local']]);
  });
});
