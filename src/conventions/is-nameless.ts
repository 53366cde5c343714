import type { Protocol } from '../model/port';

const nameless: ReadonlySet<Protocol> = new Set<Protocol>(['tcp', 'mongo', 'mysql', 'redis']);

/** Whether the first bytes of this protocol name no host, so that only an address tells destinations apart. */
export function isNameless(protocol: Protocol): boolean {
  return nameless.has(protocol);
}
