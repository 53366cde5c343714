import { AuthorizationPolicy, PeerAuthentication, Sidecar } from '@cdk8s/istio';
import { Namespace } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import type { RateLimitSettings } from './rate-limit-settings';

/** Adds the namespace, injected, in which nobody may do anything yet. */
export function addNamespace(scope: Construct, { revision, rootNamespace }: RateLimitSettings): void {
  const metadata = { namespace: rateLimitNames.namespace, labels: commonLabels() };
  new Namespace(scope, 'namespace', {
    metadata: {
      name: rateLimitNames.namespace,
      labels: {
        ...commonLabels(),
        [labels.revision]: revision,
        [labels.podSecurity('enforce')]: 'restricted',
        [labels.podSecurity('warn')]: 'restricted',
        [labels.podSecurity('audit')]: 'restricted',
      },
      annotations: protection,
    },
  });
  new PeerAuthentication(scope, 'peer-authentication', {
    metadata: { name: names.tenantDefault, ...metadata },
    spec: { mtls: { mode: 'STRICT' } },
  });
  new AuthorizationPolicy(scope, 'allow-nothing', {
    metadata: { name: names.allowNothing, ...metadata },
    spec: {},
  });
  new Sidecar(scope, 'sidecar', {
    metadata: { name: names.tenantDefault, ...metadata },
    spec: {
      egress: [{ hosts: [`${rootNamespace}/*`, './*'] }],
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    },
  });
}
