/** Conditions of `retryOn` that are met after an attempt ran out of its own time. */
const afterTimeout: ReadonlySet<string> = new Set(['5xx', 'gateway-error', 'reset']);

/** Conditions that are only met where the service never got the request, or that its answer asks for. */
const unsent: ReadonlySet<string> = new Set([
  'connect-failure',
  'refused-stream',
  'reset-before-request',
  'http3-post-connect-failure',
  'retriable-headers',
  'envoy-ratelimited',
]);

/** Istio's own conditions, where nobody writes any. */
const usual = 'connect-failure,refused-stream,unavailable,cancelled,503';

const conditionsOf = (retryOn = ''): readonly string[] => (retryOn === '' ? usual : retryOn).split(',');

/**
 * What is repeated under conditions such as `5xx,reset`
 * (https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter#x-envoy-retry-on).
 */
export const repeats = {
  /** Whether an attempt that ran out of time. */
  timeouts: (retryOn: string | undefined): boolean =>
    conditionsOf(retryOn).some((one) => afterTimeout.has(one)),
  /** Whether anything that the service may have worked on. */
  work: (retryOn: string | undefined): boolean => conditionsOf(retryOn).some((one) => !unsent.has(one)),
} as const;
