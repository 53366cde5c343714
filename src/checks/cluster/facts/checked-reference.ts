import type { CheckedObject, FieldPath } from '../checked-object';

/** A name by which an object refers to another. */
export interface CheckedReference {
  readonly one: CheckedObject;
  /** Way to the name. */
  readonly path: FieldPath;
  /** `<API group>/<kind>` of the other. */
  readonly kind: string;
  /** Namespace of the other; empty for kinds that have none. */
  readonly namespace: string;
  readonly name: string;
  /** What happens where it does not exist. */
  readonly effect: string;
  /** Whether others often make it too, so that only a near miss is known to be a mistake. */
  readonly isOpen?: boolean;
  /** Keys of its data that are asked for, each with the way to it. */
  readonly keys?: readonly { readonly key: string; readonly path: FieldPath }[];
}
