import type { Port } from './port';

/** A workload that may call: its identity and where its pods are. */
export interface Caller {
  readonly namespace: string;
  readonly service: string;
  readonly ports: readonly Port[];
}
