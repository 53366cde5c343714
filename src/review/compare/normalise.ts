import type { KubernetesObject } from '../../model/manifest';
import { isDefault } from './is-default';
import { canonicalText } from './canonical-text';
import { entryLabel } from './entry-label';
import { isFields } from './is-fields';
import { keysOfList, type ListKeys } from './keys-of-list';
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
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    const place = { name, of: at.name, ordered: at.ordered };
    if (value[name] === undefined || isDefault(place, value[name])) continue;
    const found = normal(value[name], place);
    // What an assignment would take for something else than a field.
    if (name === '__proto__') Object.defineProperty(fields, name, { value: found, enumerable: true });
    else fields[name] = found;
  }
  return fields;
}

function normalList(list: readonly unknown[], at: PlaceInObject): unknown {
  const place = { name: at.name, of: at.name, ordered: at.ordered };
  const items = list.map((item) => normal(item, place));
  const keys = keysOfList(at);
  // One has no order: of rules of policies, most lists hold one.
  if (keys === undefined || items.length < 2) return items;
  return items
    .map((item) => ({ item, label: labelOf(item, keys) }))
    .sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0))
    .map(({ item }) => item);
}

/** What has equal keys is told apart by all that it says. */
function labelOf(item: unknown, keys: ListKeys): string {
  return keys === 'set' ? canonicalText(item) : `${entryLabel(item, keys)} ${canonicalText(item)}`;
}
