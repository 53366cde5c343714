import { Namespace, NetworkPolicy } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';

/**
 * Adds the namespace of what runs on each node and sees something of it, which no Pod Security level but `privileged`
 * lets through. Nothing else belongs there; what each agent may do is in its own pod.
 */
export function addNodeAgentsNamespace(scope: Construct): void {
  const namespace = names.nodeAgentsNamespace;
  new Namespace(scope, 'node-agents-namespace', {
    metadata: {
      name: namespace,
      labels: {
        ...commonLabels(),
        [labels.podSecurity('enforce')]: 'privileged',
        [labels.podSecurity('warn')]: 'privileged',
        [labels.podSecurity('audit')]: 'privileged',
      },
      annotations: protection,
    },
  });
  new NetworkPolicy(scope, 'node-agents-default-deny', {
    metadata: { name: names.defaultDeny, namespace, labels: commonLabels() },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  });
}
