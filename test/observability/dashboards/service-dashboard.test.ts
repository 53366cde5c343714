import { describe, expect, it } from '@jest/globals';
import type { ObservedService } from '../../../src/observability/stack/observed-service';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { observed } from '../../constructs/observability-stack/observed';
import { dashboardTexts } from './dashboard-texts';
import { available, everyFeature, full, plain, runs } from './every-feature';
import { parseDashboard } from './parsed-dashboard';

/** The dashboard of the only service of a stack. */
function dashboardOf(...services: readonly ObservedService[]) {
  const texts = dashboardTexts(resolveStack({ ...observed, services }));
  const [, text = ''] = [...texts].find(([file]) => file.endsWith(`/${services[0]?.name}.json`)) ?? [];
  return parseDashboard(text);
}

const titlesOf = (...services: readonly ObservedService[]) =>
  dashboardOf(...services).panels.map(({ title }) => title);

describe('the dashboard of a service', () => {
  it('has every row where there is everything', () => {
    expect(dashboardOf(full('orders')).rows).toEqual([
      'Alerts and objectives',
      'Requests',
      'Callers and callees',
      'Resilience',
      'Runtime',
      'Pods',
      'Disks',
    ]);
  });

  it('has no row that nothing could fill', () => {
    expect(dashboardOf(plain('orders')).rows).toEqual([
      'Alerts and objectives',
      'Requests',
      'Callers and callees',
      'Pods',
    ]);
    expect(dashboardOf(plain('orders', { hasHttp: false })).rows).toEqual(['Alerts and objectives', 'Pods']);
  });

  it.each<[string, Partial<ObservedService>]>([
    ['Error budget left', { objectives: { list: [available], callers: [], isExposed: true } }],
    ['What it calls', { hasCallees: true }],
    ['Circuit open', { circuitBreaker: true }],
    ['Ejected pods', { circuitBreaker: true }],
    ['Retries', { hasRetries: true }],
    ['Rate limited', { rateLimits: { local: false, shared: true } }],
    ['Autoscaler', { autoscaled: true }],
    ['Disks', { disks: ['volume-data'] }],
    ['Last success', { workloads: [runs('CronJob')] }],
    ['Failed pods', { workloads: [runs('Job')] }],
    ['Heap', { metrics: { port: 8080, path: '/metrics', dialect: 'micrometer' } }],
    ['Event loop', { metrics: { port: 8080, path: '/metrics', dialect: 'node' } }],
    ['Open files', { metrics: { port: 8080, path: '/metrics', dialect: 'python' } }],
    ['Goroutines', { metrics: { port: 8080, path: '/metrics', dialect: 'go' } }],
    ['Managed memory', { metrics: { port: 8080, path: '/metrics', dialect: 'dotnet' } }],
    ['Dropped connections', { metrics: { port: 8080, path: '/metrics', dialect: 'nginx' } }],
  ])('shows "%s" only with %j', (title, cause) => {
    expect(titlesOf(plain('orders'))).not.toContain(title);
    expect(titlesOf(plain('orders', cause))).toContain(title);
  });

  it('shows nothing of a runtime that nobody measures', () => {
    expect(titlesOf(plain('orders', { metrics: { port: 8080, path: '/metrics' } }))).not.toContain('Heap');
  });

  it('shows bytes where there are no requests', () => {
    const titles = titlesOf(plain('cache', { hasHttp: false, hasTcp: true }));
    expect(titles).toContain('Traffic');
    expect(titles).not.toContain('Requests');
    expect(titles).not.toContain('Who calls');
  });

  it('is one for all of its namespaces, with the panels of any', () => {
    const dashboard = dashboardOf(plain('orders', { namespace: 'orders-staging' }), full('orders'));
    expect(dashboard.templating.list).toMatchObject([
      { name: 'namespace', query: 'orders-dev,orders-staging' },
    ]);
    expect(dashboard.rows).toContain('Disks');
  });

  it('finds the workloads of every version, and the claims of each of them', () => {
    const { queries } = dashboardOf(full('orders'));
    expect(queries.filter((query) => query.includes('horizontalpodautoscaler=~'))).toHaveLength(3);
    expect(queries.join('\n')).toContain('horizontalpodautoscaler=~"orders-blue|orders-green"');
    expect(queries.join('\n')).toContain(
      'persistentvolumeclaim=~"(volume-data|volume-logs)-(orders-blue|orders-green)-[0-9]+"',
    );
  });

  it('leads to logs and traces where Grafana can read them', () => {
    const titles = (text = '') => parseDashboard(text).links.map(({ title }) => title);
    const file = 'grafana-dashboards-orders/cache.json';
    expect(titles(dashboardTexts(everyFeature).get(file))).toEqual(
      expect.arrayContaining(['orders', 'Services', 'Mesh', 'Runbook', 'Logs', 'Traces']),
    );
    expect(titles(dashboardTexts(resolveStack(observed)).get(file))).not.toContain('Logs');
  });
});
