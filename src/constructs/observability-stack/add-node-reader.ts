import { ClusterRole, ClusterRoleBinding } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';

const component = components.prometheus.name;

/**
 * Lets Prometheus find nodes and read the metrics of their kubelets, which no Role can: nodes are in no namespace. Not
 * `nodes/proxy`, by which it could run commands in every pod
 * (https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/).
 */
export function addNodeReader(scope: Construct, stack: Stack): void {
  const name = names.reader(component);
  const metadata = { name, labels: { ...commonLabels(), [labels.service]: component } };
  new ClusterRole(scope, 'node-role', {
    metadata,
    rules: [
      { apiGroups: [''], resources: ['nodes'], verbs: ['get', 'list', 'watch'] },
      { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] },
    ],
  });
  new ClusterRoleBinding(scope, 'node-role-binding', {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
    subjects: [{ kind: 'ServiceAccount', name: component, namespace: stack.namespace }],
  });
}
