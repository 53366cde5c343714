import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Resilience } from '../../model/resilience';
import { units } from '../units';
import { placeLoadBalancing } from './place-load-balancing';
import { placeRetries } from './place-retries';

/** What callers do when it is slow or fails. */
export function placeResilience({ resilience: written }: ServiceSettings): Resilience {
  const usual = serviceDefaults.resilience.circuitBreaker;
  const breaker = written?.circuitBreaker ?? {};
  return {
    timeout: written?.timeout,
    retries: placeRetries(written?.retries ?? serviceDefaults.resilience.retries.attempts),
    circuitBreaker: {
      maxConnections: breaker.maxConnections ?? usual.maxConnections,
      maxPendingRequests: breaker.maxPendingRequests ?? usual.maxPendingRequests,
      maxRequests: breaker.maxRequests,
      maxRetries: breaker.maxRetries,
      connectTimeout: breaker.connectTimeout ?? connectTimeout(written?.timeout),
      idleTimeout: breaker.idleTimeout,
      consecutiveErrors: breaker.consecutiveErrors ?? usual.consecutiveErrors,
      ejectionTime: breaker.ejectionTime ?? usual.ejectionTime,
      maxEjectionPercent:
        breaker.maxEjection === undefined ? usual.maxEjectionPercent : units.percent(breaker.maxEjection),
    },
    loadBalancing:
      written?.loadBalancing === undefined ? undefined : placeLoadBalancing(written.loadBalancing),
    locality: written?.locality,
    warmUp: written?.warmUp,
  };
}

/** Leaves a request that meets a dead pod the time for a second one. */
function connectTimeout(timeout: string | undefined): string {
  const { connectTimeout: usual } = serviceDefaults.resilience.circuitBreaker;
  const half = timeout === undefined ? Infinity : Math.ceil(units.milliseconds(timeout) / 2);
  return half < units.milliseconds(usual) ? `${half}ms` : usual;
}
