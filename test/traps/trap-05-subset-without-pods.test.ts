import { describe, expect, it } from '@jest/globals';
import { render, http, twoVersions } from '../constructs/mesh-service/render';
import { renderService } from '../helpers/render-service';

describe('a route to a subset without a DestinationRule or pods is answered with 503', () => {
  const { objects, mesh, gateway, rule } = renderService({
    expose: { host: 'api' },
    scale: 2,
    versions: { v1: 90, v2: 10, v3: { weight: 0, when: { headers: { tester: 'yes' } } }, v4: 0 },
    routes: {
      a: { when: { path: '/a' }, to: 'v2', mirror: { to: 'v3' } },
      b: { when: { path: '/b' }, to: { v1: 100, v4: 0 } },
    },
  });
  const named = [...mesh, ...gateway].flatMap(({ route, mirrors }) =>
    [...(route ?? []), ...(mirrors ?? [])].map(({ destination }) => destination?.subset),
  );

  it('leads to versions only that the rule knows and that have pods', () => {
    expect(new Set(named)).toEqual(new Set(['v1', 'v2', 'v3']));
    expect(rule?.subsets).toEqual(
      ['v1', 'v2', 'v3', 'v4'].map((version) => ({ name: version, labels: { version } })),
    );
    for (const version of named) {
      const deployment = objects.find(
        ({ kind, metadata }) => kind === 'Deployment' && metadata.name === `api-${version}`,
      );
      expect(deployment).toMatchObject({
        spec: { replicas: 2, template: { metadata: { labels: { version } } } },
      });
    }
  });

  it('applies the rule before the routes that name its subsets', () => {
    const waveOf = (wanted: string) =>
      objects
        .filter(({ kind }) => kind === wanted)
        .map(({ metadata }) => Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0));
    expect(Math.max(...waveOf('DestinationRule'))).toBeLessThan(Math.min(...waveOf('VirtualService')));
  });

  it('keeps a version without requests deployed, so that it can go in a step of its own', () => {
    expect(objects.map(({ metadata }) => metadata.name)).toContain('api-v4');
    expect(JSON.stringify([mesh, gateway])).not.toContain('v4');
  });

  it('is rejected by the construct where a version with requests has no pods', () => {
    const scaled = (pods: number) => () =>
      render({ ports: [http], versions: twoVersions, scale: { min: pods, max: pods, cpuPercent: 70 } });
    expect(scaled(0)).toThrow('version v1 gets requests and has no pods');
    expect(scaled(1)).not.toThrow();
  });
});
