import type { Change, ChangeKind } from './change';
import type { FieldChange } from './field-change';

/** Changes that say the same of many objects: "the same three lines in 412 Deployments". */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  /** Kind of the objects. */
  readonly of: string;
  /** What all of them have in common, with names of services and namespaces written as `<service>` and `<namespace>`. */
  readonly fields: readonly FieldChange[];
  /** At least one; in the order of cluster, namespace and name. */
  readonly changes: readonly Change[];
}
