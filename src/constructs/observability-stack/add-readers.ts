import { Role, RoleBinding } from '@cdk8s/kubernetes';
import type { PolicyRule } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import type { Stack } from '../../observability/stack/stack';

/**
 * Lets a component read in these namespaces, tenants' ones among them, by a Role in each: a ClusterRole would let
 * it read namespaces that nobody listed.
 */
export function addReaders(
  scope: Construct,
  stack: Stack,
  component: string,
  namespaces: readonly string[],
  rules: readonly PolicyRule[],
): void {
  const name = `meshwright-${component}`;
  for (const namespace of namespaces) {
    const metadata = { name, namespace, labels: { ...commonLabels(), [labels.service]: component } };
    new Role(scope, `role-${namespace}`, { metadata, rules });
    new RoleBinding(scope, `role-binding-${namespace}`, {
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name: component, namespace: stack.namespace }],
    });
  }
}
