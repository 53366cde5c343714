import { Telemetry } from '@cdk8s/istio';
import { Namespace, NetworkPolicy } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';
import type { MeshSettings } from './mesh-settings';

/**
 * Adds the namespace of all gateways, closed but for them, where every request is logged once, as it comes
 * in.
 */
export function addIngressNamespace(scope: Construct, settings: MeshSettings): void {
  const metadata = { namespace: names.ingressNamespace, labels: commonLabels() };
  new Namespace(scope, 'ingress-namespace', {
    metadata: {
      name: names.ingressNamespace,
      labels: {
        ...commonLabels(),
        [labels.revision]: settings.mesh.revision,
        [labels.podSecurity('enforce')]: 'restricted',
        [labels.podSecurity('warn')]: 'restricted',
        [labels.podSecurity('audit')]: 'restricted',
      },
      annotations: protection,
    },
  });
  new NetworkPolicy(scope, 'ingress-default-deny', {
    metadata: { name: names.defaultDeny, ...metadata },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  });
  new Telemetry(scope, 'ingress-telemetry', {
    metadata: { name: names.accessLog, ...metadata },
    spec: { accessLogging: [{ providers: [{ name: 'envoy' }], disabled: false }] },
  });
}
