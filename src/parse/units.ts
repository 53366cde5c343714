import { quantity } from '../conventions/quantity';

const seconds = { s: 1, m: 60, h: 3600 } as const;

/** Reads the values of a definition, whose form the schema has checked. */
export const units = {
  seconds(duration: string): number {
    return Number(duration.slice(0, -1)) * seconds[duration.slice(-1) as keyof typeof seconds];
  },
  milliseconds(duration: string): number {
    return duration.endsWith('ms') ? Number(duration.slice(0, -2)) : units.seconds(duration) * 1000;
  },
  percent: (share: string): number => Number(share.slice(0, -1)),
  /** Cores as Kubernetes prints them: `250m`, `2`. */
  cpu(cores: string | number): string {
    return quantity.cores(quantity.parse(String(cores)));
  },
} as const;
