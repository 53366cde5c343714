import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

const reference = 'https://istio.io/latest/docs/reference/config';
const analysis = (code: string) => `${reference}/analysis/${code.toLowerCase()}/`;

/** Problems of what belongs to the mesh and is protected by it, whoever wrote it: a part of the registry. */
export const meshProblems = {
  'unsaid-injection': entry<{ object: string }>({
    severity: 'warning',
    what: ({ object }) => `neither ${object} nor its pods say whether they belong to the mesh`,
    remedy: () => 'label it istio-injection: enabled or disabled, or with the revision: istio.io/rev',
    why: 'Its pods get no proxy: where mutual TLS is strict they call nobody, and no policy protects them. Nothing shows whether that was meant.',
    example: { object: 'Namespace shop' },
    upstream: ['IST0102'],
    source: analysis('ist0102'),
  }),
  'image-without-injection': entry<{ object: string; container: string; image: string }>({
    severity: 'error',
    what: ({ object, container, image }) =>
      `${object}: container ${container} has the image ${image}, and injection passes these pods over`,
    remedy: () => "label the template sidecar.istio.io/inject: 'true', or the namespace for injection",
    why: 'Injection puts the image of the proxy there. Without it the node looks for an image of that name and the pods never start.',
    example: { object: 'Deployment istio-ingress/gateway', container: 'istio-proxy', image: 'auto' },
    upstream: ['IST0146', 'IST0147'],
    source: analysis('ist0146'),
  }),
  'injection-by-annotation': entry<{ object: string; value: string }>({
    severity: 'warning',
    what: ({ object, value }) =>
      `${object} says by an annotation of its pods whether they get a proxy: sidecar.istio.io/inject: ${value}`,
    remedy: () => 'write it as a label of the template: spec.template.metadata.labels',
    why: 'The annotation is deprecated. Webhooks choose pods by labels, so that it cannot ask for a proxy where the namespace does not.',
    example: { object: 'Deployment shop/orders', value: "'true'" },
    upstream: ['IST0135'],
    source: analysis('ist0135'),
  }),
  'unguarded-workload': entry<{ object: string }>({
    severity: 'warning',
    what: ({ object }) => `no AuthorizationPolicy is for the pods of ${object}: anybody may call them`,
    remedy: () =>
      'allow who calls it, or nobody: an AuthorizationPolicy with an empty spec for the namespace',
    why: 'A proxy without a policy lets everything in. Beside workloads that have policies that is seldom meant, and nothing shows it.',
    example: { object: 'Deployment shop/orders' },
    upstream: ['KIA1301'],
    source: `${reference}/security/authorization-policy/`,
  }),
  'unknown-policy-host': entry<{ object: string; host: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, host }) => `${object} is about the host ${host}, which does not exist`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name the host of a Service that exists'),
    why: 'No request is for a host that nobody can call: an ALLOW then lets nobody in, and a DENY keeps nobody out.',
    example: {
      object: 'AuthorizationPolicy shop/orders',
      host: 'oders.shop.svc.cluster.local',
      suggestion: 'orders.shop.svc.cluster.local',
    },
    upstream: ['KIA0104'],
    source: `${reference}/security/authorization-policy/#Operation`,
  }),
  'selector-for-gateway': entry<{ object: string; gateway: string }>({
    severity: 'warning',
    what: ({ object, gateway }) =>
      `${object} selects the pods that Istio makes for Gateway ${gateway}, which it should name`,
    remedy: ({ gateway }) =>
      `replace the selector: targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: ${gateway} }]`,
    why: 'Policies reach such pods by targetRefs. A waypoint never goes by a selector, and other gateways only as long as istiod is not told otherwise.',
    example: { object: 'AuthorizationPolicy shop/door', gateway: 'door' },
    upstream: ['IST0166'],
    source: analysis('ist0166'),
  }),
} as const;
