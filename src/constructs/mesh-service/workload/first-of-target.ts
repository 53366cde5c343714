import type { Port } from '../../../model/port';

/** Ports without those that lead to a container port again: an API server merges container ports by number. */
export function firstOfTarget(ports: readonly Port[]): Port[] {
  return ports.filter(({ target }, index) => ports.findIndex((port) => port.target === target) === index);
}
