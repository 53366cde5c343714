import type { KubernetesObject, Unit } from '../../model/manifest';
import type { Place } from '../../problems/problem';
import { apiGroup } from '../../conventions/api-group';
import { rememberedForKind } from '../remembered-for-kind';
import type { CheckedObject, FieldPath } from './checked-object';

/**
 * An object as rules see it.
 *
 * @param fits whether it fits its schema, where that is known
 */
export function toCheckedObject(
  object: KubernetesObject,
  placeOf: (path: FieldPath) => Place,
  unit: Unit | undefined,
  fits?: boolean,
): CheckedObject {
  return {
    object,
    kind: kindOf(object.apiVersion, object.kind),
    namespace: object.metadata.namespace ?? '',
    name: object.metadata.name,
    placeOf,
    unit,
    fits,
  };
}

const kindOf = rememberedForKind((apiVersion, kind) => `${apiGroup(apiVersion)}/${kind}`);
