import type { KubernetesObject } from '../../model/manifest';
import type { FieldChange } from '../field-change';
import { canonicalText } from './canonical-text';
import { entryLabel } from './entry-label';
import { isDefault } from './is-default';
import { isEqualData } from './is-equal-data';
import { isFields } from './is-fields';
import { keysOfList, type ListKeys } from './keys-of-list';
import { normal } from './normalise';
import type { PlaceInObject } from './place-in-object';
import { placeOf } from './place-of';

interface At extends PlaceInObject {
  readonly pointer: string;
}

/**
 * The fields in which two states of an object differ to a cluster, with the values as they are written. None exactly
 * where both have the same normal form.
 */
export function compareFields(before: KubernetesObject, after: KubernetesObject): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  compare(before, after, { ...placeOf(after), pointer: '' }, changes);
  return changes.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

function compare(before: unknown, after: unknown, at: At, into: FieldChange[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, at, into);
  } else if (isFields(before) && isFields(after)) {
    for (const name of Object.keys(before)) compareField(before, after, name, at, into);
    for (const name of Object.keys(after)) {
      if (before[name] === undefined) compareField(before, after, name, at, into);
    }
  } else if (!isSame(before, after, at)) {
    into.push({ path: at.pointer, before, after });
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Most fields are the same: where they stand is put together only for the others. */
function compareField(before: Fields, after: Fields, name: string, at: At, into: FieldChange[]): void {
  const [known, found] = [before[name], after[name]];
  if (known === found || isEqualData(known, found)) return;
  compare(known, found, { pointer: below(at.pointer, name), of: at.name, name, ordered: at.ordered }, into);
}

function isSame(before: unknown, after: unknown, at: At): boolean {
  if (before === undefined || after === undefined) return isDefault(at, before ?? after);
  return canonicalText(normal(before, at)) === canonicalText(normal(after, at));
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  at: At,
  into: FieldChange[],
): void {
  const keys = keysOfList(at);
  const [known, found] = [entries(before, after, keys, at), entries(after, before, keys, at)];
  for (const label of new Set([...known.keys(), ...found.keys()])) {
    const pointer = below(at.pointer, label);
    compare(known.get(label), found.get(label), { ...at, pointer, of: at.name }, into);
  }
}

/**
 * Entries by what tells them apart, or by position; of equal ones each gets a number, so that none is lost. What a
 * list of the same length has at the same place is left out: to tell it apart costs more than to see that it is the same.
 */
function entries(
  list: readonly unknown[],
  other: readonly unknown[],
  keys: ListKeys | undefined,
  at: At,
): ReadonlyMap<string, unknown> {
  if (keys === undefined) return new Map(list.map((item, index) => [String(index), item]));
  const found = new Map<string, unknown>();
  const isAlike = list.length === other.length;
  for (const [index, item] of list.entries()) {
    if (isAlike && isEqualData(item, other[index])) continue;
    const label = entryLabel(normal(item, { ...at, of: at.name }), keys);
    let free = `[${label}]`;
    for (let copy = 2; found.has(free); copy++) free = `[${label}#${copy}]`;
    found.set(free, item);
  }
  return found;
}

/** https://datatracker.ietf.org/doc/html/rfc6901#section-3 */
function below(pointer: string, step: string): string {
  const isPlain = !step.includes('/') && !step.includes('~');
  return `${pointer}/${isPlain ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
