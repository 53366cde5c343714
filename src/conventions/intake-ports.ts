import { createHash } from 'node:crypto';

/** Above what programs usually listen on, below what kernels take for outgoing connections (32768 and up). */
const first = 20_000;
const count = 10_000;

/**
 * Port of the log intake's pods for each namespace. It follows from the namespace's name, so that a new namespace
 * moves none of the others: what comes in on a port is taken for that namespace's. Two that would meet, meet seldom;
 * the later one by name then takes the next free port.
 */
export function intakePorts(namespaces: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  const ports = new Map<string, number>();
  for (const namespace of [...namespaces].sort()) {
    let port = preferred(namespace);
    while (taken.has(port)) port = port + 1 < first + count ? port + 1 : first;
    taken.add(port);
    ports.set(namespace, port);
  }
  return ports;
}

const preferred = (namespace: string): number =>
  first + (createHash('sha256').update(namespace).digest().readUInt32BE(0) % count);
