import { Role, RoleBinding } from '@cdk8s/kubernetes';
import type { PolicyRule } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import type { Stack } from '../../observability/stack/stack';

/**
 * Lets a component read in these namespaces by a Role in each: a ClusterRole would let it read namespaces that nobody
 * listed. Tenants' namespaces bring their own: an engine applies these before the namespace is there otherwise.
 */
export function addReaders(
  scope: Construct,
  stack: Pick<Stack, 'namespace'>,
  component: string,
  namespaces: readonly string[],
  rules: readonly PolicyRule[],
  project?: string,
): void {
  const name = names.reader(component);
  for (const namespace of namespaces) {
    const metadata = { name, namespace, labels: { ...commonLabels(project), [labels.service]: component } };
    new Role(scope, `role-${namespace}`, { metadata, rules });
    new RoleBinding(scope, `role-binding-${namespace}`, {
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name: component, namespace: stack.namespace }],
    });
  }
}
