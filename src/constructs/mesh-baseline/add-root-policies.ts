import { AuthorizationPolicy, PeerAuthentication, Sidecar, Telemetry } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { names } from '../../conventions/names';
import type { MeshSettings } from './mesh-settings';

/** Adds what holds for every proxy of the mesh, because it is in the root namespace. */
export function addRootPolicies(scope: Construct, settings: MeshSettings): void {
  const { rootNamespace } = settings.mesh;
  const metadata = { namespace: rootNamespace, labels: commonLabels() };
  // Without a selector: one with a selector is ignored in this namespace.
  new PeerAuthentication(scope, 'peer-authentication', {
    metadata: { name: names.tenantDefault, ...metadata },
    spec: { mtls: { mode: 'STRICT' } },
  });
  // Empty: an ALLOW policy that matches nothing. It covers gateways as well, which is why each has its own.
  new AuthorizationPolicy(scope, 'allow-nothing', {
    metadata: { name: names.allowNothing, ...metadata },
    spec: {},
  });
  // For namespaces without a Sidecar of their own, which are the platform's. What those call is declared nowhere,
  // so unknown destinations stay as open as the mesh configuration leaves them.
  new Sidecar(scope, 'sidecar', {
    metadata: { name: names.tenantDefault, ...metadata },
    spec: { egress: [{ hosts: [`${rootNamespace}/*`, './*'] }] },
  });
  new Telemetry(scope, 'telemetry', {
    metadata: { name: names.meshDefault, ...metadata },
    spec: {
      metrics: [{ providers: [{ name: 'prometheus' }] }],
      // Both ends of a call would write a line of each request; the gateways' Telemetry turns it on for them.
      accessLogging: [{ providers: [{ name: 'envoy' }], disabled: true }],
      ...tracing(settings),
    },
  });
}

function tracing({ tracingProvider, traceSampling }: MeshSettings) {
  return tracingProvider === undefined
    ? {}
    : { tracing: [{ providers: [{ name: tracingProvider }], randomSamplingPercentage: traceSampling }] };
}
