import { beside } from '../beside';
import type { Fault, RenderedObject } from '../fault';
import { twinOf } from '../twin-of';
import { withField } from '../with-field';
import { withValue } from '../with-value';
import { without } from '../without';

const authorization = 'security.istio.io/AuthorizationPolicy';
const filter = 'networking.istio.io/EnvoyFilter';
const operation = 'spec.configPatches.0.patch.operation';
const service = 'app.kubernetes.io/name';

/** Of services that people call by HTTP. */
const ofHttp = (object: RenderedObject): boolean => {
  const { ports } = object['spec'] as { ports?: readonly { appProtocol?: string }[] };
  return ports?.length === 1 && ports[0]?.appProtocol === 'http';
};
/** What selects the pods of a Service. */
const selectorOf = ({ spec }: RenderedObject) => ({
  matchLabels: (spec as { selector: RenderedObject }).selector,
});

/** Who may call whom, and how proxies see to it. */
export const policyFaults: readonly Fault[] = [
  {
    name: 'a policy of no pods',
    kind: authorization,
    of: 'tenant',
    make: withValue(['spec', 'selector', 'matchLabels', service], () => 'gone'),
    code: 'policy-of-nothing',
  },
  {
    name: 'a Sidecar of no pods',
    kind: 'networking.istio.io/Sidecar',
    of: 'tenant',
    make: withValue(['spec', 'workloadSelector', 'labels', service], () => 'gone'),
    code: 'policy-of-nothing',
  },
  {
    name: 'two Sidecars for the same pods',
    kind: 'networking.istio.io/Sidecar',
    of: 'tenant',
    make: twinOf((twin) => ('workloadSelector' in (twin['spec'] as RenderedObject) ? twin : undefined)),
    code: 'clashing-policies',
  },
  {
    name: 'two Sidecars for one namespace',
    kind: 'networking.istio.io/Sidecar',
    make: twinOf((twin) => ('workloadSelector' in (twin['spec'] as RenderedObject) ? undefined : twin)),
    code: 'clashing-policies',
  },
  {
    name: 'two Telemetries for one namespace',
    kind: 'telemetry.istio.io/Telemetry',
    make: twinOf(),
    code: 'clashing-policies',
  },
  {
    name: 'two PeerAuthentications for one namespace',
    kind: 'security.istio.io/PeerAuthentication',
    make: twinOf(),
    code: 'clashing-policies',
  },
  {
    name: 'a selector of the whole mesh',
    kind: 'security.istio.io/PeerAuthentication',
    make: (object) =>
      (object['metadata'] as RenderedObject)['namespace'] === 'istio-system'
        ? withField('spec.selector', { matchLabels: { app: 'seeded' } })(object)
        : undefined,
    code: 'selector-for-the-mesh',
  },
  {
    name: 'a caller that is not there',
    kind: authorization,
    make: withValue('spec.rules.0.from.0.source.serviceAccounts.0', (name) => `${String(name)}x`),
    code: 'unknown-account',
  },
  {
    name: 'a caller that is not there, by its principal',
    kind: authorization,
    make: withValue('spec.rules.0.from.0.source', () => ({
      principals: ['cluster.local/ns/istio-ingress/sa/gone'],
    })),
    code: 'unknown-account',
  },
  {
    name: 'a host that is not there',
    kind: authorization,
    of: 'tenant',
    // Definitions name no hosts in policies.
    make: beside('security.istio.io/v1', 'AuthorizationPolicy', ({ host, object: { spec } }) => ({
      spec: {
        selector: (spec as { readonly selector: unknown }).selector,
        action: 'DENY',
        rules: [{ to: [{ operation: { hosts: [`gone-${host}`] } }] }],
      },
    })),
    code: 'unknown-policy-host',
  },
  {
    name: 'a method of no HTTP',
    kind: authorization,
    make: withValue('spec.rules.0.to.0.operation.methods.0', () => 'FETCH'),
    code: 'unknown-method',
  },
  {
    name: 'tokens that nobody checks',
    kind: 'security.istio.io/RequestAuthentication',
    make: withValue(['spec', 'selector', 'matchLabels', service], () => 'web'),
    code: 'unchecked-tokens',
  },
  {
    name: 'requests where there are none',
    kind: authorization,
    make: (object) => {
      const { rules } = object['spec'] as { rules?: { to?: { operation: RenderedObject }[] }[] };
      const found = rules?.some(({ to }) => String(to?.[0]?.operation['ports']) === '27017');
      return found === true ? withField('spec.rules.0.to.0.operation.methods', ['GET'])(object) : undefined;
    },
    code: 'requests-of-streams',
  },
  {
    name: 'identities without mTLS',
    kind: '/Service',
    make: (object) =>
      (object['metadata'] as RenderedObject)['namespace'] === 'ratelimit'
        ? beside('security.istio.io/v1', 'PeerAuthentication', () => ({
            spec: { selector: selectorOf(object), mtls: { mode: 'DISABLE' } },
          }))(object)
        : undefined,
    code: 'identity-without-mtls',
  },
  {
    name: 'a caller without mTLS',
    kind: 'networking.istio.io/DestinationRule',
    of: 'tenant',
    make: withField('spec.trafficPolicy.tls', { mode: 'DISABLE' }),
    code: 'clashing-mtls',
  },
  {
    name: 'a mode for a port that there is not',
    kind: '/Service',
    make: (object) =>
      ofHttp(object)
        ? beside('security.istio.io/v1', 'PeerAuthentication', () => ({
            spec: { selector: selectorOf(object), portLevelMtls: { 4711: { mode: 'STRICT' } } },
          }))(object)
        : undefined,
    code: 'unknown-mtls-port',
  },
  {
    name: 'a patch that istiod does not make',
    kind: filter,
    make: withValue('spec.configPatches.1.patch.operation', () => 'REPLACE'),
    code: 'envoy-operation',
  },
  {
    name: 'a patch without its turn',
    kind: filter,
    make: (object) => without('spec.priority')(object) ?? withValue(operation, () => 'INSERT_AFTER')(object),
    code: 'envoy-order',
  },
  {
    name: 'two ways to ask for proxies',
    kind: '/Namespace',
    make: (object) => {
      const { labels = {} } = object['metadata'] as { labels?: RenderedObject };
      return 'istio.io/rev' in labels
        ? withField(['metadata', 'labels', 'istio-injection'], 'enabled')(object)
        : undefined;
    },
    code: 'two-injections',
  },
  {
    name: 'an image of injection without it',
    kind: 'apps/Deployment',
    make: withValue(['spec', 'template', 'metadata', 'labels', 'sidecar.istio.io/inject'], (_, object) =>
      JSON.stringify(object['spec']).includes('"image":"auto"') ? 'false' : undefined,
    ),
    code: 'image-without-injection',
  },
  {
    name: 'an annotation for pods on what makes them',
    kind: 'apps/Deployment',
    make: withField('metadata.annotations', { 'sidecar.istio.io/proxyCPU': '1' }),
    code: 'unread-pod-annotation',
  },
  {
    name: 'ports in an annotation that are none',
    kind: 'apps/Deployment',
    make: withValue('spec.template.metadata.annotations', (given) => ({
      ...(given as RenderedObject),
      'traffic.sidecar.istio.io/excludeOutboundPorts': '3306;6379',
    })),
    code: 'refused-pod-annotation',
  },
  {
    name: 'an annotation that is misspelt',
    kind: 'apps/Deployment',
    make: withValue('spec.template.metadata.annotations', (given) => ({
      ...(given as RenderedObject),
      'traffic.sidecar.istio.io/excludeOutboundPort': '3306',
    })),
    code: 'unknown-pod-annotation',
  },
  {
    name: 'a way out without a mode',
    kind: 'networking.istio.io/Sidecar',
    make: withValue('spec.outboundTrafficPolicy', () => ({})),
    code: 'unsaid-outbound-mode',
  },
];
