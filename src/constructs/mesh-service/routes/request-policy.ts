import type { VirtualServiceSpec } from '@cdk8s/istio';
import { isGrpc } from '../../../conventions/is-grpc';
import type { Port } from '../../../model/port';
import type { Retries } from '../../../model/retries';

type HttpRoute = NonNullable<VirtualServiceSpec['http']>[number];

/** Failures after which the service cannot have seen the request, so that repeating it does nothing twice. */
const unsent = 'connect-failure,refused-stream,reset-before-request';

/**
 * Failures after which it may have
 * (https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter). `reset` includes
 * attempts that ran out of time. An answer of gRPC has the status 200, and its own beside it.
 */
const lost = (port: Port): string => `${unsent},reset,${isGrpc(port) ? 'unavailable' : 'gateway-error'}`;

/**
 * Timeout and retries of a route. Written out where there are none, because Istio's own default is two retries,
 * also after answers of the service.
 */
export function requestPolicy(
  { timeout, retries }: { readonly timeout: string | undefined; readonly retries: Retries },
  port: Port,
): Pick<HttpRoute, 'timeout' | 'retries'> {
  const { attempts, perTry, repeat } = retries;
  return {
    ...(timeout === undefined ? {} : { timeout }),
    // Istio's webhook takes no other field beside a zero.
    retries:
      attempts === 0
        ? { attempts }
        : {
            attempts,
            ...(perTry === undefined ? {} : { perTryTimeout: perTry }),
            retryOn: repeat === 'unsent' ? unsent : lost(port),
          },
  };
}
