const replaceable: ReadonlySet<string> = new Set(['HTTP_FILTER', 'NETWORK_FILTER', 'VIRTUAL_HOST']);
const fixed: ReadonlySet<string> = new Set(['ROUTE_CONFIGURATION', 'HTTP_ROUTE']);

/** What can be done to a part of a proxy instead of what istiod ignores there; undefined where it does not. */
export function ignoredOperation(operation: string, applyTo: string): string | undefined {
  if (operation === 'REPLACE' && !replaceable.has(applyTo)) {
    return fixed.has(applyTo) ? 'MERGE' : 'ADD, MERGE or REMOVE';
  }
  return (operation === 'ADD' || operation === 'REMOVE') && fixed.has(applyTo) ? 'MERGE' : undefined;
}
