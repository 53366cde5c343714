import type { DestinationRuleSpec } from '@cdk8s/istio';
import { isHttp } from '../../../conventions/is-http';
import { balancerOf } from './balancer-of';
import type { MeshServiceSettings } from '../mesh-service-settings';

type TrafficPolicy = NonNullable<DestinationRuleSpec['trafficPolicy']>;

/**
 * How callers reach the pods, the same on every port: settings of a single port would replace all of these
 * (https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy).
 */
export function trafficPolicy(service: MeshServiceSettings): TrafficPolicy {
  const { circuitBreaker: breaker } = service.resilience;
  const http = service.ports.some((port) => isHttp(port.protocol));
  const idle = breaker.idleTimeout === undefined ? {} : { idleTimeout: breaker.idleTimeout };
  return {
    connectionPool: {
      tcp: {
        maxConnections: breaker.maxConnections,
        connectTimeout: breaker.connectTimeout,
        ...(service.ports.every((port) => isHttp(port.protocol)) ? {} : idle),
      },
      ...(http
        ? {
            http: {
              // Of HTTP/2 as well, whatever they are called.
              http1MaxPendingRequests: breaker.maxPendingRequests,
              ...(breaker.maxRequests === undefined ? {} : { http2MaxRequests: breaker.maxRequests }),
              ...(breaker.maxRetries === undefined ? {} : { maxRetries: breaker.maxRetries }),
              ...idle,
            },
          }
        : {}),
    },
    ...(http ? retryBudget(service) : {}),
    ...balancerOf(service.resilience),
    outlierDetection: {
      // Of connections, where there are no answers to judge by.
      consecutive5xxErrors: breaker.consecutiveErrors,
      interval: '10s',
      baseEjectionTime: breaker.ejectionTime,
      maxEjectionPercent: breaker.maxEjectionPercent,
      minHealthPercent: 0,
    },
  };
}

/** Keeps retries from doubling the load of a service that fails under it: Istio's own limit is none. */
function retryBudget({ resilience, routes }: MeshServiceSettings): Pick<TrafficPolicy, 'retryBudget'> {
  const repeats = [resilience, ...routes].some(({ retries }) => retries.attempts > 0);
  return repeats && resilience.circuitBreaker.maxRetries === undefined
    ? { retryBudget: { percent: 20, minRetryConcurrency: 3 } }
    : {};
}
