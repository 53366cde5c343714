import { names } from '../../conventions/names';
import type { Stack } from './stack';

/** Namespaces of the platform whose pods and quotas the stack watches: its own, and the gateways' where there are any. */
export function platformNamespaces({ namespace, gateway }: Stack): string[] {
  return [namespace, ...(gateway === undefined ? [] : [names.ingressNamespace])];
}

/** These and the tenants'. */
export function watchedNamespaces(stack: Stack): string[] {
  return [...platformNamespaces(stack), ...stack.tenants.map((tenant) => tenant.namespace)];
}
