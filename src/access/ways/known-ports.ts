import type { Workload } from '../workload';
import type { Way } from './way';

/** Ports of TCP that a workload is asked on: those that its containers declare, and those that policies name for it. */
export function knownPorts({ ports }: Workload, ways: readonly Way[]): readonly number[] {
  const known = new Set<number>();
  for (const { number, protocol } of ports) if (protocol === 'TCP') known.add(number);
  for (const { ports: span } of ways) {
    if (span.first === span.last && (span.protocol === 'TCP' || span.protocol === 'any'))
      known.add(span.first);
  }
  return [...known].sort((one, other) => one - other);
}
