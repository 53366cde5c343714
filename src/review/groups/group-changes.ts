import type { Change, ChangeKind } from '../change';
import type { ChangeGroup } from '../change-group';
import { canonicalText } from '../compare/canonical-text';
import type { FieldChange } from '../field-change';
import { genericValue, namesOf } from './generic-value';
import { isNoise } from './is-noise';

/** What may cost most comes first. */
const order: readonly ChangeKind[] = ['recreated', 'deleted', 'moved', 'updated', 'created'];

/** Puts changes that say the same together: first what may cost most, then what is of many. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<
    string,
    { readonly group: Omit<ChangeGroup, 'changes'>; readonly changes: Change[] }
  >();
  for (const change of changes) {
    const state = change.after ?? change.before;
    if (state === undefined) continue;
    const of = state.object.kind;
    const fields = genericFields(change);
    const family = `${change.kind} ${of} ${fields.map(({ path }) => path).join(' ')}`;
    const key = `${family} ${canonicalText(fields)}`;
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, { group: { kind: change.kind, of, family, fields }, changes: [change] });
    } else known.changes.push(change);
  }
  return [...groups.values()]
    .map(({ group, changes: found }): ChangeGroup => ({ ...group, changes: found }))
    .sort(
      (one, other) =>
        order.indexOf(one.kind) - order.indexOf(other.kind) ||
        other.changes.length - one.changes.length ||
        (one.family < other.family ? -1 : one.family > other.family ? 1 : 0),
    );
}

function genericFields(change: Change): readonly FieldChange[] {
  const state = change.after ?? change.before;
  const fields = change.fields.filter(({ path }) => !isNoise(path));
  if (state === undefined || fields.length === 0) return fields;
  const names = namesOf(state);
  return fields.map(({ path, before, after }) => ({
    path: String(genericValue(path, names)),
    before: genericValue(before, names),
    after: genericValue(after, names),
  }));
}
