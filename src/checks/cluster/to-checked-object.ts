import type { KubernetesObject, Unit } from '../../model/manifest';
import type { Place } from '../../problems/problem';
import { apiGroup } from '../../conventions/api-group';
import type { CheckedObject, FieldPath } from './checked-object';

/** An object as rules see it. */
export function toCheckedObject(
  object: KubernetesObject,
  placeOf: (path: FieldPath) => Place,
  unit: Unit | undefined,
): CheckedObject {
  return {
    object,
    kind: `${apiGroup(object.apiVersion)}/${object.kind}`,
    namespace: object.metadata.namespace ?? '',
    name: object.metadata.name,
    placeOf,
    unit,
  };
}
