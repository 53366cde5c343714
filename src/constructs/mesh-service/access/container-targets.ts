import type { Port } from '../../../model/port';

/** Container ports behind ports, each once, ascending: policies see a connection after the Service has translated it. */
export function containerTargets(ports: readonly Port[]): readonly number[] {
  return [...new Set(ports.map(({ target }) => target))].sort((a, b) => a - b);
}
