import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { names } from '../../conventions/names';
import { networkRules } from '../../conventions/network-rules';
import type { TenantSettings } from './tenant-settings';

/**
 * Adds the deny-all, and what a pod of the mesh cannot live without. Probes need no rule: they come from the
 * pod's own node, and traffic with that is always allowed
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/).
 */
export function addNetworkPolicies(scope: Construct, tenant: TenantSettings): void {
  const metadata = { namespace: tenant.name, labels: commonLabels(tenant.project) };
  new NetworkPolicy(scope, 'default-deny', {
    metadata: { name: names.defaultDeny, ...metadata },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  });
  new NetworkPolicy(scope, 'mesh-essentials', {
    metadata: { name: names.meshEssentials, ...metadata },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      ingress: [networkRules.fromMetricsReader(tenant.observabilityNamespace)],
      egress: [...networkRules.toDns(tenant.dns), networkRules.toControlPlane(tenant.rootNamespace)],
    },
  });
}
