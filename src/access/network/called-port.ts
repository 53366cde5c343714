import type { Workload } from '../workload';

/** A TCP port that is called, with the names that its container gives to it. */
export interface CalledPort {
  readonly number: number;
  readonly names: readonly string[];
}

/** A port of pods; policies may name it as the container does. */
export function calledPort({ ports }: Workload, number: number): CalledPort {
  return {
    number,
    names: ports
      .filter((port) => port.number === number && port.protocol === 'TCP')
      .flatMap(({ name }) => name ?? []),
  };
}
