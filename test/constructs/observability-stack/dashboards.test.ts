import { describe, expect, it } from '@jest/globals';
import { dashboardsOf } from './dashboards-of';
import { observed, synthStack } from './observed';

const dashboards = dashboardsOf(synthStack());
const named = (uid: string) => {
  const found = dashboards.find((dashboard) => dashboard.uid === uid);
  if (found === undefined) {
    throw new Error(`there is no dashboard ${uid}`);
  }
  return found;
};

describe('the dashboards', () => {
  it('are one of the mesh and one of each project, at lasting addresses', () => {
    expect(dashboards.map(({ configMap, uid }) => [configMap, uid])).toEqual([
      ['grafana-dashboards', 'mesh-overview'],
      ['grafana-dashboards-orders', 'project-orders'],
      ['grafana-dashboards-risk', 'project-risk'],
    ]);
  });

  it('number their panels and queries, and cannot be edited', () => {
    for (const { ids, panels, editable } of dashboards) {
      expect(ids).toEqual(ids.map((_, index) => index + 1));
      expect(editable).toBe(false);
      for (const { targets } of panels) {
        expect(targets.map(({ refId }) => refId)).toEqual(['A', 'B'].slice(0, targets.length));
      }
    }
  });

  it('say what each panel shows, and ask the one data source', () => {
    const datasource = { type: 'prometheus', uid: 'prometheus' };
    for (const panel of dashboards.flatMap(({ panels }) => panels)) {
      expect(panel).toMatchObject({
        title: expect.any(String),
        description: expect.stringMatching(/\.$/),
        datasource,
      });
      for (const target of panel.targets) {
        expect(target.datasource).toEqual(datasource);
      }
    }
  });

  it('lay no panel over another, nor over the edge', () => {
    for (const { panels } of dashboards) {
      for (const { gridPos } of panels) {
        expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      }
      const unfolded = panels.map(({ gridPos: { x, y }, title }) => `${x},${y},${title}`);
      expect(new Set(unfolded).size).toBe(unfolded.length);
    }
  });

  it('take rates over what the resolution allows, of counters only', () => {
    for (const { expr } of dashboards.flatMap(({ panels }) => panels).flatMap(({ targets }) => targets)) {
      for (const [, counter, range] of expr.matchAll(/rate\((\w+)\{[^}]*\}\[([^\]]+)\]/g)) {
        expect(counter).toMatch(/_(total|bucket)$/);
        expect(range).toBe('$__rate_interval');
      }
      expect(expr.replaceAll(/rate\(\w+/g, '')).not.toMatch(/\w+_total\{/);
      expect(expr).not.toMatch(/\ble\s*=/);
    }
  });

  it('count a request once, where it was received or at the gateway', () => {
    for (const { expr } of dashboards.flatMap(({ panels }) => panels).flatMap(({ targets }) => targets)) {
      for (const [selector] of expr.matchAll(/istio_\w+\{[^}]*\}/g)) {
        expect(selector).toMatch(/job="mesh-pods",reporter="destination"|job="gateways",reporter="source"/);
      }
    }
  });
});

describe('the dashboard of a project', () => {
  const orders = named('project-orders');

  it('has a row for each of its services, of whatever namespace', () => {
    expect(orders.rows).toEqual(['All services', 'cache', 'orders']);
    expect(named('project-risk').rows).toEqual(['All services', 'limits']);
  });

  it('never asks about another project', () => {
    for (const { expr } of orders.panels.flatMap(({ targets }) => targets)) {
      for (const [, selector] of expr.matchAll(/\{([^}]*)\}/g)) {
        expect(selector).toContain('project="orders",namespace="$namespace"');
      }
    }
  });

  it('shows requests where there are any, bytes where there are none, and the heap of what has metrics', () => {
    expect(orders.panels.map(({ title }) => title)).toEqual([
      'Requests',
      'Errors',
      'Duration',
      'JVM heap',
      'Firing alerts',
      'Traffic',
      'Requests',
      'Errors',
      'Duration',
      'JVM heap',
    ]);
    expect(named('project-risk').panels.map(({ title }) => title)).not.toContain('JVM heap');
  });
});

it('a hundred services of a project fit into its ConfigMap', () => {
  const services = Array.from({ length: 100 }, (_, index) => ({
    namespace: 'risk-dev',
    name: `a-service-with-a-long-name-${index}`,
    project: 'risk',
    metrics: { port: 8080, path: '/metrics' },
    hasHttp: true,
  }));
  const large = synthStack({ services: [...observed.services, ...services] });
  expect(dashboardsOf(large).map(({ bytes }) => bytes < 1024 * 1024)).toEqual([true, true, true]);
});
