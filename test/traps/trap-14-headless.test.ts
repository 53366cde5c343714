import { describe, expect, it } from '@jest/globals';
import { renderService } from '../helpers/render-service';

describe('rules for the pod addresses of a headless Service break calls to single pods', () => {
  const { objects } = renderService({
    ports: { http: 8080, redis: 6379 },
    scale: 2,
    volumes: { data: { volume: 'disk', mount: '/data', size: '1Gi' } },
    resilience: { loadBalancing: { sticky: { header: 'x-tenant' } }, locality: 'ignore' },
    routes: { a: { when: { path: '/a' }, timeout: '1s' } },
  });

  it('are about the Service that has an address of its own only', () => {
    const services = objects
      .filter(({ kind }) => kind === 'Service')
      .map(({ metadata, spec }) => [metadata.name, (spec as { clusterIP?: string }).clusterIP]);
    expect(services).toEqual([
      ['api', undefined],
      ['api-pods', 'None'],
    ]);
    const rules = objects.filter(({ kind }) => kind === 'DestinationRule' || kind === 'VirtualService');
    expect(rules).toHaveLength(2);
    expect(JSON.stringify(rules)).toContain('api.shop.svc.cluster.local');
    expect(JSON.stringify(rules)).not.toContain('api-pods');
  });

  it('cannot name subsets: several versions with disks are refused', () => {
    const { codes } = renderService({
      versions: { v1: 50, v2: 50 },
      volumes: { data: { volume: 'disk', mount: '/data', size: '1Gi' } },
    });
    expect(codes).toEqual(['versions-with-disk']);
  });
});
