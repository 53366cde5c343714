import type { Protocol } from '../model/port';
import { meshProtocol } from './mesh-protocol';

const nameless: ReadonlySet<string> = new Set(['tcp', 'mongo', 'mysql', 'redis']);

/** Whether the first bytes of this protocol name no host, so that only an address tells destinations apart. */
export function isNameless(protocol: Protocol): boolean {
  return nameless.has(meshProtocol(protocol));
}
