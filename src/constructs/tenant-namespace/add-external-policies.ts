import { DestinationRule, VirtualService } from '@cdk8s/istio';
import type { DestinationRuleSpec, VirtualServiceSpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { externalHost } from '../../conventions/external-host';
import type { External } from '../../model/external';
import type { TenantSettings } from './tenant-settings';

type PortPolicy = NonNullable<NonNullable<DestinationRuleSpec['trafficPolicy']>['portLevelSettings']>[number];
type HttpRoute = NonNullable<VirtualServiceSpec['http']>[number];

/**
 * Adds how proxies of the namespace speak to each external host: by TLS of their own, with how many connections,
 * for how long. In the callers' namespace, where a proxy looks first
 * (https://istio.io/latest/docs/ops/best-practices/traffic-management/#cross-namespace-configuration).
 */
export function addExternalPolicies(scope: Construct, tenant: TenantSettings): void {
  const hostOf = (external: External) => externalHost(external, tenant.name);
  for (const host of new Set(tenant.externals.map(hostOf))) {
    const externals = tenant.externals.filter((external) => hostOf(external) === host);
    const metadata = { name: host, namespace: tenant.name, labels: commonLabels(tenant.project) };
    const policies = byPort(externals, (external) => portPolicy(external, host));
    if (policies.length > 0) {
      new DestinationRule(scope, `external-policy-${host}`, {
        metadata,
        spec: { host, exportTo: ['.'], trafficPolicy: { portLevelSettings: policies } },
      });
    }
    const http = byPort(externals, (external) => timedRoute(external, host));
    if (http.length > 0) {
      new VirtualService(scope, `external-routes-${host}`, {
        metadata,
        spec: { hosts: [host], gateways: ['mesh'], exportTo: ['.'], http },
      });
    }
  }
}

/** What each port gets, once, by number: two externals may name one port. */
function byPort<T>(externals: readonly External[], make: (external: External) => T | undefined): T[] {
  const made = new Map<number, T>();
  for (const external of externals) {
    const value = make(external);
    if (value !== undefined && !made.has(calledPort(external))) made.set(calledPort(external), value);
  }
  return [...made].sort(([one], [other]) => one - other).map(([, value]) => value);
}

function portPolicy(external: External, host: string): PortPolicy | undefined {
  const { plainPort, maxConnections } = external;
  if (plainPort === undefined && maxConnections === undefined) return undefined;
  return {
    port: { number: calledPort(external) },
    ...(maxConnections === undefined ? {} : { connectionPool: { tcp: { maxConnections } } }),
    ...(plainPort === undefined
      ? {}
      : {
          // The authorities of the proxy's image: what Istio uses where none are named, said so that it shows.
          tls: { mode: 'SIMPLE', sni: host, subjectAltNames: [host], caCertificates: 'system' } as const,
        }),
  };
}

/** Never repeated by the proxy: whether a system of somebody else's bears that, it does not know. */
function timedRoute(external: External, host: string): HttpRoute | undefined {
  if (external.timeout === undefined) return undefined;
  const port = calledPort(external);
  return {
    match: [{ port }],
    route: [{ destination: { host, port: { number: port } } }],
    timeout: external.timeout,
    retries: { attempts: 0 },
  };
}

function calledPort({ plainPort, port }: External): number {
  return plainPort ?? port;
}
