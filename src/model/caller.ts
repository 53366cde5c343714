import type { Port } from './port';
import type { RequestPattern } from './request-pattern';

/** A workload that may call: its identity and where its pods are. */
export interface Caller {
  readonly namespace: string;
  readonly service: string;
  readonly ports: readonly Port[];
  /** Any of these requests, as the caller asks for them, and no other; undefined for all. */
  readonly only?: readonly RequestPattern[] | undefined;
}
