import type { Workload } from '../workload';

/** A TCP port that is called, with the names that its container gives to it. */
export interface CalledPort {
  readonly number: number;
  readonly names: readonly string[];
}

/** A port of pods; policies may name it as the container does. */
export function calledPort({ ports }: Workload, number: number): CalledPort {
  const names: string[] = [];
  for (const { number: own, protocol, name } of ports) {
    if (own === number && protocol === 'TCP' && name !== undefined) names.push(name);
  }
  return { number, names };
}
