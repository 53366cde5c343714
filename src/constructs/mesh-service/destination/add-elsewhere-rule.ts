import { DestinationRule } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { names } from '../../../conventions/names';
import { exportScope } from '../routes/export-scope';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/** Adds how proxies speak to the other place of the service: with its own circuit breaker, by TLS where it has it. */
export function addElsewhereRule(scope: Construct, service: MeshServiceSettings): void {
  const { elsewhere } = service;
  if (elsewhere === undefined) return;
  const { circuitBreaker } = service.resilience;
  new DestinationRule(scope, 'elsewhere-rule', {
    metadata: objectMetadata(service, names.elsewhereObjects(service.name)),
    spec: {
      host: names.elsewhere(service.name, service.namespace),
      exportTo: exportScope(service),
      trafficPolicy: {
        connectionPool: {
          tcp: { maxConnections: circuitBreaker.maxConnections },
          http: { http1MaxPendingRequests: circuitBreaker.maxPendingRequests },
        },
        outlierDetection: {
          consecutive5xxErrors: circuitBreaker.consecutiveErrors,
          interval: '10s',
          baseEjectionTime: circuitBreaker.ejectionTime,
          maxEjectionPercent: circuitBreaker.maxEjectionPercent,
          minHealthPercent: 0,
        },
        ...(elsewhere.tlsName === undefined ? {} : { tls: tls(elsewhere.tlsName) }),
      },
    },
  });
}

/** The authorities of the proxy's image: what Istio uses where none are named, said so that it shows. */
function tls(name: string) {
  return { mode: 'SIMPLE', sni: name, subjectAltNames: [name], caCertificates: 'system' } as const;
}
