import { names } from '../../conventions/names';
import type { Stack } from './stack';

/** Namespaces whose pods and quotas the stack watches: its own, the gateways' where there are any, and the tenants'. */
export function watchedNamespaces({ namespace, gateway, tenants, logStore }: Stack): string[] {
  return [
    namespace,
    ...(logStore === undefined ? [] : [names.nodeAgentsNamespace]),
    ...(gateway === undefined ? [] : [names.ingressNamespace]),
    ...tenants.map((tenant) => tenant.namespace),
  ];
}
