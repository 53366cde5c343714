import { isIPv4 } from 'node:net';
import type { External } from '../model/external';

/**
 * The host that stands for an external system in the mesh: its own name, or `<name>.<namespace>.external`
 * where it is known by address only, because a host of a ServiceEntry must be a DNS name. The invented name
 * is never resolved: proxies recognise such a system by its address. A ServiceEntry and the Sidecars that let
 * a caller see it must agree on it.
 */
export function externalHost(external: Pick<External, 'name' | 'host'>, namespace: string): string {
  return isIPv4(external.host) ? `${external.name}.${namespace}.external` : external.host;
}
