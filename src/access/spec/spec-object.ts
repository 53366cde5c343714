import type { ObjectReference } from '../object-reference';

/** An object of a namespace whose `spec` is read as its schema describes it. */
export interface SpecObject<Spec> {
  readonly reference: ObjectReference;
  readonly namespace: string;
  readonly name: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: Spec;
}
