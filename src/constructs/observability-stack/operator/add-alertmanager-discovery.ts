import { Role, RoleBinding } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { components } from '../../../observability/stack/components';
import type { Stack } from '../../../observability/stack/stack';
import { stackMetadata } from '../stack-metadata';

/**
 * Lets Prometheus find Alertmanager behind its Service. The operator has it ask the API server, where the plain form
 * asks DNS.
 */
export function addAlertmanagerDiscovery(scope: Construct, stack: Stack): void {
  const account = components.prometheus.name;
  const name = `meshwright-${account}-alerting`;
  const metadata = stackMetadata(stack, name, account);
  const verbs = ['get', 'list', 'watch'];
  new Role(scope, 'alerting-role', {
    metadata,
    rules: [
      { apiGroups: [''], resources: ['services'], verbs },
      { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs },
    ],
  });
  new RoleBinding(scope, 'alerting-role-binding', {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace: stack.namespace }],
  });
}
