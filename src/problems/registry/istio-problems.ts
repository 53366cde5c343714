import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

const webhook =
  'https://istio.io/latest/docs/ops/configuration/mesh/config-resource-ready/#configuration-validation';

/** Problems that Istio's admission webhook finds and schemas do not tell of: a part of the registry. */
export const istioProblems = {
  'istio-wrong-value': entry<{
    object: string;
    field: string;
    value: string;
    expected: string;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    what: ({ object, field, value, expected }) =>
      `${object}: ${field} is ${value}, where Istio takes ${expected}`,
    remedy: ({ expected, suggestion }) => didYouMean(suggestion, `write ${expected}`),
    why: "Istio's admission webhook refuses the object, and the sync stops there. Where the webhook is away the object is taken, and proxies ignore it or refuse everything that came with it.",
    example: {
      object: 'VirtualService shop/web',
      field: 'spec.http.0.retries.retryOn',
      value: "'5xxx'",
      expected: 'conditions of a retry, joined by commas, and HTTP codes',
      suggestion: '5xx',
    },
    upstream: ['IST0106'],
    source: webhook,
  }),
  'istio-missing-field': entry<{ object: string; field: string; because: string }>({
    severity: 'error',
    what: ({ object, field, because }) => `${object} leaves out ${field}: ${because}`,
    remedy: ({ field }) => `write ${field}`,
    why: "The schema lets the field be left out, because it is needed only beside certain others. Istio's admission webhook refuses the object.",
    example: {
      object: 'Gateway edge/public',
      field: 'spec.servers.0.tls',
      because: 'a server of HTTPS or TLS says what it does with TLS',
    },
    upstream: ['IST0106'],
    source: webhook,
  }),
  'istio-misplaced-field': entry<{ object: string; field: string; because: string }>({
    severity: 'error',
    what: ({ object, field, because }) => `${object} has ${field} where Istio takes none: ${because}`,
    remedy: ({ field }) => `take ${field} out, or what it contradicts`,
    why: "Each field is right by itself, and the two together mean nothing. Istio's admission webhook refuses the object.",
    example: {
      object: 'VirtualService shop/web',
      field: 'spec.http.0.redirect',
      because: 'a rule routes or redirects',
    },
    upstream: ['IST0106'],
    source: webhook,
  }),
  'istio-repeated-value': entry<{ object: string; field: string; value: string; because: string }>({
    severity: 'error',
    what: ({ object, field, value, because }) => `${object} repeats ${value} in ${field}: ${because}`,
    remedy: () => 'keep one of the two',
    why: "Two entries that must differ are the same, or one covers the other. Istio's admission webhook refuses the object.",
    example: {
      object: 'DestinationRule shop/orders',
      field: 'spec.subsets.1.name',
      value: 'v1',
      because: 'a subset is known by its name',
    },
    upstream: ['IST0106'],
    source: webhook,
  }),
  'istio-useless-field': entry<{ object: string; field: string; because: string; remedy: string }>({
    severity: 'warning',
    what: ({ object, field, because }) => `${object}: ${field} does not do what it says: ${because}`,
    remedy: ({ remedy }) => remedy,
    why: "Istio's admission webhook takes the object and warns. The warning is read by nobody where an engine applies the manifest.",
    example: {
      object: 'DestinationRule shop/orders',
      field: 'spec.trafficPolicy.loadBalancer.localityLbSetting',
      because: 'without outlierDetection no endpoint is ever seen to fail, so nothing fails over',
      remedy: 'add outlierDetection beside loadBalancer',
    },
    upstream: ['IST0133', 'KIA1108'],
    source: webhook,
  }),
  'deprecated-field': entry<{ object: string; field: string; remedy: string }>({
    severity: 'warning',
    what: ({ object, field }) => `${object}: ${field} is a field that Istio has given up`,
    remedy: ({ remedy }) => remedy,
    why: 'It still works today. A later Istio may read past it, and then nothing refuses the object or says what it lost.',
    example: {
      object: 'VirtualService shop/orders',
      field: 'spec.http.0.fault.delay.percent',
      remedy: 'write percentage.value',
    },
    upstream: ['IST0002'],
    source: 'https://istio.io/latest/docs/reference/config/analysis/ist0002/',
  }),
} as const;
