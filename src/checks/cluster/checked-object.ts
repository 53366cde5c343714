import type { KubernetesObject, Unit } from '../../model/manifest';
import type { Place } from '../../problems/problem';

/** Way to a field of an object, from its root. */
export type FieldPath = readonly (string | number)[];

/** An object as rules see it, whoever wrote it. */
export interface CheckedObject {
  readonly object: KubernetesObject;
  /** `<API group>/<kind>`: the version of a group makes no other kind. */
  readonly kind: string;
  /** Namespace it lies in; empty for what has none. */
  readonly namespace: string;
  readonly name: string;
  /** Where somebody wrote the field: a line of a manifest, or what an author would look at. */
  readonly placeOf: (path: FieldPath) => Place;
  /** What rendered it; undefined for manifests that somebody else wrote. */
  readonly unit: Unit | undefined;
  /** Whether it fits its schema; undefined where nobody has looked yet. */
  readonly fits: boolean | undefined;
}
