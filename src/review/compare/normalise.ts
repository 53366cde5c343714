import type { KubernetesObject } from '../../model/manifest';
import { isDefault } from './is-default';
import { canonicalText } from './canonical-text';
import { entryLabel } from './entry-label';
import { isFields } from './is-fields';
import { keysOfList } from './keys-of-list';
import { normalScalar } from './normal-scalar';
import type { PlaceInObject } from './place-in-object';
import { placeOf } from './place-of';

/**
 * An object as a cluster understands it: lists that mean sets in one order, amounts and times in one spelling, defaults
 * left out. Two states of an object with equal normal forms are no change.
 */
export function normalise(object: KubernetesObject): unknown {
  return normal(object, placeOf(object));
}

/** The normal form of a part of an object. */
export function normal(value: unknown, at: PlaceInObject): unknown {
  if (Array.isArray(value)) return normalList(value, at);
  if (!isFields(value)) return normalScalar(value, at);
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .flatMap((name) => {
        const place = { name, of: at.name, ordered: at.ordered };
        return value[name] === undefined || isDefault(place, value[name])
          ? []
          : [[name, normal(value[name], place)]];
      }),
  );
}

function normalList(list: readonly unknown[], at: PlaceInObject): unknown {
  const items = list.map((item) => normal(item, { ...at, of: at.name }));
  const keys = keysOfList(at);
  if (keys === undefined) return items;
  return items
    .map((item) => ({ item, label: `${entryLabel(item, keys)} ${canonicalText(item)}` }))
    .sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0))
    .map(({ item }) => item);
}
