import type { Change, ChangeKind } from './change';
import type { FieldChange } from './field-change';

/** Changes that say the same of many objects: "the same three lines in 412 Deployments". */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  /** Kind of the objects. */
  readonly of: string;
  /** The same for groups that change the same fields of the same kind, to other values. */
  readonly family: string;
  /** What all of them have in common, with what names the object written as `<name>`, `<namespace>`, `<cluster>`. */
  readonly fields: readonly FieldChange[];
  /** At least one; in the order of cluster, namespace and name. */
  readonly changes: readonly Change[];
}
