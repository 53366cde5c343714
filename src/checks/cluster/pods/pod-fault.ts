import type { FieldPath } from '../checked-object';

/** Something of a pod that a level of the Pod Security Standards does not allow. */
export interface PodFault {
  /** Below the specification of the pod. */
  readonly path: FieldPath;
  /** What stands there, as people read it. */
  readonly value: string;
  /** What the level asks for instead. */
  readonly wants: string;
}
