import type { FieldChange } from './field-change';
import type { ObjectState } from './object-state';

/**
 * What becomes of an object between two revisions. `moved`: the same object, applied by another Application or
 * Kustomization. `recreated`: a field that the API server lets nobody change, so that it must be deleted first.
 */
export type ChangeKind = 'created' | 'updated' | 'moved' | 'recreated' | 'deleted';

/** One object that differs between two revisions of `dist/`. */
export interface Change {
  readonly kind: ChangeKind;
  readonly before: ObjectState | undefined;
  readonly after: ObjectState | undefined;
  /** In the order of paths; empty for what is created, deleted, or only moved. */
  readonly fields: readonly FieldChange[];
}
