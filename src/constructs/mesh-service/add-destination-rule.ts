import { DestinationRule } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { isHttp } from '../../conventions/is-http';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { exportScope } from './export-scope';
import type { MeshServiceSettings } from './mesh-service-settings';
import { objectMetadata } from './object-metadata';

/**
 * Adds the circuit breaker, which works in the proxies of callers, and the versions that routes can name. In the
 * service's own namespace, because a proxy takes the first rule it finds there and merges none
 * (https://istio.io/latest/docs/ops/best-practices/traffic-management/#cross-namespace-configuration).
 */
export function addDestinationRule(scope: Construct, service: MeshServiceSettings): void {
  if (service.ports.length === 0) return;
  const { circuitBreaker } = service.resilience;
  const subsets = service.versions
    .filter((version) => version.name !== '')
    .map(({ name }) => ({ name, labels: { [labels.version]: name } }));
  new DestinationRule(scope, 'destination-rule', {
    metadata: objectMetadata(service, service.name),
    spec: {
      host: names.host(service.name, service.namespace),
      exportTo: exportScope(service),
      trafficPolicy: {
        connectionPool: {
          tcp: { maxConnections: circuitBreaker.maxConnections },
          ...(service.ports.some((port) => isHttp(port.protocol))
            ? { http: { http1MaxPendingRequests: circuitBreaker.maxPendingRequests } }
            : {}),
        },
        outlierDetection: {
          // Of connections, where there are no answers to judge by.
          consecutive5xxErrors: circuitBreaker.consecutiveErrors,
          interval: '10s',
          baseEjectionTime: circuitBreaker.ejectionTime,
          maxEjectionPercent: circuitBreaker.maxEjectionPercent,
          minHealthPercent: 0,
        },
      },
      ...(subsets.length > 0 ? { subsets } : {}),
    },
  });
}
