import { describe, expect, it } from '@jest/globals';
import { proxyStatistics } from '../../src/conventions/proxy-statistics';
import type { ServiceDefinition } from '../../src/definition/service-definition';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { hasErrors } from '../../src/problems/has-errors';
import { outlineTenant } from '../../src/render/outline-tenant';
import { statisticsOfProxies } from '../../src/render/statistics-of-proxies';
import { platform, project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const { ejectedPods, refusedConnections, retries } = proxyStatistics;
const service = (more: Omit<ServiceDefinition, 'runtime'>): ServiceDefinition => ({
  runtime: { runtime: 'go' },
  ...more,
});

/** What the proxies of production export. */
function exported(services: Readonly<Record<string, ServiceDefinition>>) {
  const { landscape, problems } = parseLandscape(
    sourcesOf({ shop: withChange(project, ['services'], services) }, platform),
  );
  expect(hasErrors(problems)).toBe(false);
  const tenants = landscape?.clusters[1]?.tenants ?? [];
  const [{ namespace } = { namespace: '' }] = tenants;
  const { ofService, ofGateways } = statisticsOfProxies(tenants.map(outlineTenant));
  return { of: (name: string) => ofService(namespace, name), ofGateways };
}

describe('the statistics that proxies export', () => {
  it('are those that alerts about the called service read, on its callers only', () => {
    const { of, ofGateways } = exported({
      web: service({ ports: { http: 8080 }, calls: ['db', 'api'] }),
      api: service({ ports: { http: 8080 }, resilience: { timeout: '3s', retries: 2 } }),
      db: service({ ports: { mysql: 3306 }, calls: [] }),
      worker: service({}),
    });
    expect(of('web')).toEqual([ejectedPods.pattern, refusedConnections.pattern, retries.pattern]);
    for (const name of ['api', 'db', 'worker']) expect(of(name)).toEqual([]);
    expect(ofGateways).toEqual({});
  });

  it('are on the gateways that lead to it', () => {
    const { of, ofGateways } = exported({
      web: service({ ports: { http: 8080 }, expose: { host: 'web' }, resilience: { retries: 0 } }),
    });
    expect(of('web')).toEqual([]);
    expect(ofGateways).toEqual({ public: [ejectedPods.pattern] });
  });
});

it.each([
  [ejectedPods, 'cluster.outbound|80|v1|a.b.svc.cluster.local;.outlier_detection.ejections_active', true],
  [ejectedPods, 'cluster.outbound|80||a.b.svc.cluster.local.outlier_detection.ejections_active', true],
  [ejectedPods, 'cluster.outbound|80||a.b.svc.cluster.local;.outlier_detection.ejections_overflow', false],
  [refusedConnections, 'cluster.outbound|80||a.b.svc.cluster.local;.upstream_cx_overflow', true],
  [retries, 'cluster.outbound|80||a.b.svc.cluster.local;.upstream_rq_retry', true],
  [retries, 'cluster.outbound|80||a.b.svc.cluster.local;.upstream_rq_retry_success', false],
  [retries, 'cluster.inbound|80||;.upstream_rq_retry', false],
  [proxyStatistics.uncountedRequests, 'cluster.inbound|80||;.ratelimit.error', true],
  [proxyStatistics.uncountedRequests, 'cluster.inbound|80||;.ratelimit.ok', false],
])('%j names %s: %s', ({ pattern }, name, expected) => {
  // Envoy matches the whole name.
  expect(new RegExp(`^(?:${pattern})$`).test(name)).toBe(expected);
});
