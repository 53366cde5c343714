import type { KubernetesObject } from '../../model/manifest';
import { orderedRules } from './keys-of-list';
import type { PlaceInObject } from './place-in-object';

/** The root of an object. */
export function placeOf({ kind }: KubernetesObject): PlaceInObject {
  return { name: '', of: '', ordered: orderedRules.has(kind) };
}
