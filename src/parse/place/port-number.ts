import type { Port } from '../../model/port';

/** Port of the container that a definition refers to by name or number; without either the first. */
export function portNumber(
  reference: string | number | undefined,
  ports: readonly Port[],
): number | undefined {
  return typeof reference === 'number'
    ? reference
    : (ports.find(({ key }) => key === reference) ?? ports[0])?.target;
}
