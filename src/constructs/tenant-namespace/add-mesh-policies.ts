import { AuthorizationPolicy, PeerAuthentication, Sidecar } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { names } from '../../conventions/names';
import type { TenantSettings } from './tenant-settings';

/**
 * Adds what every proxy of the namespace goes by unless a service says more: identify yourself, and nobody
 * may.
 */
export function addMeshPolicies(scope: Construct, tenant: TenantSettings): void {
  const metadata = { namespace: tenant.name, labels: commonLabels(tenant.project) };
  // Repeats the mesh-wide one, so that the namespace is safe by its own files.
  new PeerAuthentication(scope, 'peer-authentication', {
    metadata: { name: names.tenantDefault, ...metadata },
    spec: { mtls: { mode: 'STRICT' } },
  });
  // Empty: an ALLOW policy that matches nothing. `rules: [{}]` would match everything
  // (https://istio.io/latest/docs/reference/config/security/authorization-policy/).
  new AuthorizationPolicy(scope, 'allow-nothing', {
    metadata: { name: names.allowNothing, ...metadata },
    spec: {},
  });
  // Sees the control plane only, not even its neighbours: a service brings a Sidecar of its own with what it
  // calls.
  new Sidecar(scope, 'sidecar', {
    metadata: { name: names.tenantDefault, ...metadata },
    spec: {
      egress: [{ hosts: [`${tenant.rootNamespace}/*`] }],
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    },
  });
}
