import type { MeshServiceSettings } from '../mesh-service-settings';
import { seenPrefixes } from './seen-prefixes';

/** What a gateway may reach: a container port, and on it the prefixes, or every path. */
interface GatewayEntry {
  readonly gateway: string;
  readonly target: number;
  readonly prefixes: readonly string[] | 'all';
}

/** Each gateway and container port once, in the order of their names. */
export function gatewayEntries({ exposures, openings, routes }: MeshServiceSettings): GatewayEntry[] {
  const entries = new Map<string, GatewayEntry>();
  const ways = [
    ...exposures.map((exposure) => ({ ...exposure, prefixes: seenPrefixes(exposure, routes) })),
    // What the gateway does not look into has no paths to limit.
    ...openings.map((opening) => ({ ...opening, prefixes: [''] })),
  ];
  for (const { gateway, port, prefixes: own } of ways) {
    const key = `${gateway}:${port.target}`;
    const known = entries.get(key)?.prefixes ?? [];
    const prefixes = known === 'all' || own.includes('') ? 'all' : [...new Set([...known, ...own])].sort();
    entries.set(key, { gateway, target: port.target, prefixes });
  }
  return [...entries.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
