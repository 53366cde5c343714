import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Resilience } from '../../model/resilience';

type HttpRoute = NonNullable<VirtualServiceSpec['http']>[number];

/** Failures after which the service cannot have seen the request, so that repeating it does nothing twice. */
const retryOn = 'connect-failure,refused-stream,reset-before-request';

/**
 * Timeout and retries of a route. Written out where there are none, because Istio's own default is two retries,
 * also after answers of the service. An attempt has no time limit of its own: one that ran out would not be
 * repeated, and would only cut the request's time.
 */
export function requestPolicy({ timeout, retries }: Resilience): Pick<HttpRoute, 'timeout' | 'retries'> {
  return {
    ...(timeout === undefined ? {} : { timeout }),
    retries: retries === 0 ? { attempts: 0 } : { attempts: retries, retryOn },
  };
}
