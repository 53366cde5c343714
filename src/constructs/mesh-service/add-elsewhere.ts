import { isIPv4 } from 'node:net';
import { DestinationRule, ServiceEntry } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { names } from '../../conventions/names';
import { exportScope } from './export-scope';
import type { MeshServiceSettings } from './mesh-service-settings';
import { objectMetadata } from './object-metadata';

/**
 * Adds the place outside the mesh where the service still runs, under a host of its own, so that routes can give
 * it a weight and nobody else's ServiceEntry is mixed up with it; for whoever sees the service, and with the
 * service's own circuit breaker.
 */
export function addElsewhere(scope: Construct, service: MeshServiceSettings): void {
  const { elsewhere } = service;
  if (elsewhere === undefined) return;
  const { circuitBreaker } = service.resilience;
  const host = names.elsewhere(service.name, service.namespace);
  const metadata = objectMetadata(service, names.elsewhereObjects(service.name));
  const exportTo = exportScope(service);
  new ServiceEntry(scope, 'elsewhere', {
    metadata,
    spec: {
      hosts: [host],
      location: 'MESH_EXTERNAL',
      resolution: elsewhere.hosts.every((address) => isIPv4(address)) ? 'STATIC' : 'DNS',
      ports: elsewhere.ports.map(({ port, there }) => ({
        number: port.number,
        name: port.name,
        protocol: port.protocol.toUpperCase(),
        targetPort: there,
      })),
      endpoints: elsewhere.hosts.map((address) => ({ address })),
      exportTo,
    },
  });
  new DestinationRule(scope, 'elsewhere-policy', {
    metadata,
    spec: {
      host,
      exportTo,
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
