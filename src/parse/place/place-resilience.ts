import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Resilience } from '../../model/resilience';
import { units } from '../units';

/** What callers do when it is slow or fails. */
export function placeResilience({ resilience: written }: ServiceSettings): Resilience {
  const usual = serviceDefaults.resilience.circuitBreaker;
  const breaker = written?.circuitBreaker ?? {};
  return {
    timeout: written?.timeout,
    retries: written?.retries ?? serviceDefaults.resilience.retries,
    circuitBreaker: {
      maxConnections: breaker.maxConnections ?? usual.maxConnections,
      maxPendingRequests: breaker.maxPendingRequests ?? usual.maxPendingRequests,
      consecutiveErrors: breaker.consecutiveErrors ?? usual.consecutiveErrors,
      ejectionTime: breaker.ejectionTime ?? usual.ejectionTime,
      maxEjectionPercent:
        breaker.maxEjection === undefined ? usual.maxEjectionPercent : units.percent(breaker.maxEjection),
    },
  };
}
