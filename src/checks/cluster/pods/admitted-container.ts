import type { FieldPath } from '../checked-object';
import type { Amounts } from './amounts';

/** A container as the API server has it: with what LimitRanges add, and the proxy among them. */
export interface AdmittedContainer {
  readonly name: string;
  /** Way to the field of the workload that says how much it gets. */
  readonly path: FieldPath;
  /** When it runs: with the others, before them, or from before them on. */
  readonly phase: 'main' | 'init' | 'sidecar';
  readonly requests: Amounts;
  readonly limits: Amounts;
}
