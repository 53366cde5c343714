import type { Exposure } from '../../model/exposure';
import { pathPrefix } from './path-prefix';

/** What a gateway may reach: a container port, and on it the prefixes, or every path. */
interface GatewayEntry {
  readonly gateway: string;
  readonly target: number;
  readonly prefixes: readonly string[] | 'all';
}

/** Each gateway and container port once, in the order of their names. */
export function gatewayEntries(
  exposures: readonly Pick<Exposure, 'gateway' | 'paths' | 'port'>[],
): GatewayEntry[] {
  const entries = new Map<string, GatewayEntry>();
  for (const { gateway, port, paths } of exposures) {
    const key = `${gateway}:${port.target}`;
    const known = entries.get(key)?.prefixes ?? [];
    const own = paths.map(pathPrefix);
    const prefixes = known === 'all' || own.includes('') ? 'all' : [...new Set([...known, ...own])].sort();
    entries.set(key, { gateway, target: port.target, prefixes });
  }
  return [...entries.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
