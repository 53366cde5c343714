import type { Workload } from '../workload';
import type { Way } from './way';

/** Ports of TCP that a workload is asked on: those that its containers declare, and those that policies name for it. */
export function knownPorts({ ports }: Workload, ways: readonly Way[]): readonly number[] {
  const declared = ports.filter(({ protocol }) => protocol === 'TCP').map(({ number }) => number);
  const named = ways
    .filter(
      ({ ports: { first, last, protocol } }) => first === last && (protocol === 'TCP' || protocol === 'any'),
    )
    .map((way) => way.ports.first);
  return [...new Set([...declared, ...named])].sort((one, other) => one - other);
}
