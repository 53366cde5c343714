import { Namespace, NetworkPolicy } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { protection } from '../../conventions/protection';

const namespace = names.nodeAgentsNamespace;

/**
 * Adds the namespace of what watches each node from within. Directories of the node are what Pod Security `baseline`
 * already forbids, so its level is `privileged`; what its pods do not need they give up by themselves. The wall holds
 * for pods with a network of their own. A pod in the node's network has no policy of Kubernetes: whoever reaches the
 * node reaches its port, unless a firewall of the nodes or a policy of the CNI for hosts says otherwise
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods).
 */
export function addNodeAgentsNamespace(scope: Construct): void {
  new Namespace(scope, 'node-agents', {
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
