import { addToGroup } from '../../conventions/add-to-group';
import type { TenantOutline } from '../../model/tenant-outline';

/**
 * Namespaces on chains of calls that lead through some: whoever calls them, directly or through others, and whomever
 * they call so.
 *
 * @param tenants all of a cluster, as they are and, where they have changed, as they were
 */
export function callChains(
  tenants: readonly Pick<TenantOutline, 'namespace' | 'services'>[],
  through: ReadonlySet<string>,
): ReadonlySet<string> {
  const callees = new Map<string, string[]>();
  const callers = new Map<string, string[]>();
  const ends: string[] = [];
  for (const { namespace, services } of tenants) {
    for (const service of services) {
      const name = key(namespace, service.name);
      if (through.has(namespace)) ends.push(name);
      for (const callee of service.callees) {
        const called = key(callee.namespace, callee.service);
        addToGroup(callees, name, called);
        addToGroup(callers, called, name);
      }
      // One who may call has not always said that it does.
      for (const caller of service.callers) {
        const calling = key(caller.namespace, caller.service);
        addToGroup(callees, calling, name);
        addToGroup(callers, name, calling);
      }
    }
  }
  const reached = [...reach(ends, callees), ...reach(ends, callers)];
  return new Set(reached.map((name) => name.slice(0, name.indexOf('/'))));
}

const key = (namespace: string, service: string): string => `${namespace}/${service}`;

function reach(ends: readonly string[], next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set(ends);
  // A set grows while it is walked.
  for (const name of seen) for (const one of next.get(name) ?? []) seen.add(one);
  return seen;
}
