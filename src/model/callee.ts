import type { Port } from './port';

/** A service that is called. */
export interface Callee {
  readonly namespace: string;
  readonly service: string;
  readonly ports: readonly Port[];
}
