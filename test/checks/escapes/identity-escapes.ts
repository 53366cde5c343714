import type { Attempt } from './attempt';
import { harmless } from './harmless';
import { fields, withMore } from './variants';

const { pods } = harmless;
const { volume, podLabel, podNote } = withMore;
const { container } = fields;

/** Pods that are not who they should be, or that the mesh does not see. */
export const identityEscapes: readonly Attempt[] = [
  ['the token of the API server', pods({ 'spec.automountServiceAccountToken': undefined }), 'api-token'],
  [
    'a token as a volume',
    volume({ projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }),
    'api-token',
  ],
  ['no account of its own', pods({ 'spec.serviceAccountName': undefined }), 'foreign-account'],
  ['the account of another service', pods({ 'spec.serviceAccountName': 'web' }), 'foreign-account'],
  ['the label of another service', podLabel('app.kubernetes.io/name', 'load'), 'foreign-account'],
  [
    'requests of another service',
    pods({ 'spec.serviceAccountName': 'api', 'metadata.labels.app~kubernetes~io/name': 'api' }),
    'foreign-traffic',
  ],
  ['no proxy', podLabel('sidecar.istio.io/inject', 'false'), 'injection-off'],
  ['no proxy, the old way', podNote('sidecar.istio.io/inject', 'false'), 'injection-off'],
  ['another proxy', podLabel('istio.io/rev', 'canary'), 'injection-off'],
  ['no proxy but ambient', podLabel('istio.io/dataplane-mode', 'ambient'), 'injection-off'],
  ['ports around the proxy', podNote('traffic.sidecar.istio.io/excludeInboundPorts', '8080'), 'opened-proxy'],
  [
    'addresses around the proxy',
    podNote('traffic.sidecar.istio.io/excludeOutboundIPRanges', '0.0.0.0/0'),
    'opened-proxy',
  ],
  ['another template', podNote('inject.istio.io/templates', 'gateway'), 'opened-proxy'],
  ['another control plane', podNote('proxy.istio.io/config', 'discoveryAddress: a:1'), 'opened-proxy'],
  ['plain text', podLabel('security.istio.io/tlsMode', 'disabled'), 'opened-proxy'],
  ['a proxy of its own making', pods({ [`${container}.name`]: 'istio-proxy' }), 'opened-proxy'],
];
