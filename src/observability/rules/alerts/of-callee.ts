import type { ObservedProject } from './observed-project';
import { relabelled } from './relabelled';

/**
 * Gives what callers report the labels of the called service in place of their own. The environment comes from the
 * generator's table: a gateway's pods have none.
 */
export function ofCallee(
  expr: string,
  { tenants }: Pick<ObservedProject, 'tenants'>,
  { service, namespace }: { readonly service: string; readonly namespace: string },
): string {
  const named = relabelled(expr, 'service', '$1', service, '(.+)');
  const placed = relabelled(named, 'namespace', '$1', namespace, '(.+)');
  return tenants.reduce(
    (inner, tenant) => relabelled(inner, 'environment', tenant.environment, 'namespace', tenant.namespace),
    placed,
  );
}
