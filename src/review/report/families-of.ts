import { groupBy } from '../../conventions/group-by';
import type { ChangeGroup } from '../change-group';
import { canonicalText } from '../compare/canonical-text';
import { isValueLabel } from './is-value-label';

/**
 * Groups that people read as one, most common values first: the same fields of the same kind, whatever their values;
 * labels and annotations whatever the kind, where they mean the same; and of what has no fields all of the same fate.
 */
export function familiesOf(groups: readonly ChangeGroup[]): readonly (readonly ChangeGroup[])[] {
  return [...groupBy(groups, keyOf).values()].map(joined);
}

function keyOf({ kind, of, fields }: ChangeGroup): string {
  if (fields.length === 0) return kind;
  const paths = fields.map(({ path }) => path.split('/').map(nameOf).join('/'));
  const isMetadata = paths.every((path) => path.startsWith('/metadata/'));
  return `${kind} ${isMetadata ? '' : of} ${paths.join(' ')}`;
}

/** Entries without a name differ in their values. */
function nameOf(step: string): string {
  return isValueLabel(step) ? '[]' : step;
}

/** Groups of several kinds that say the same become one. */
function joined(family: readonly ChangeGroup[]): readonly ChangeGroup[] {
  const [first] = family;
  if (first === undefined || first.fields.length === 0) return family;
  if (family.every(({ of }) => of === first.of)) return family;
  const found = new Map<string, ChangeGroup>();
  for (const group of family) {
    const key = canonicalText(group.fields);
    const known = found.get(key);
    const changes = known === undefined ? group.changes : [...known.changes, ...group.changes];
    found.set(key, { ...group, of: known === undefined ? group.of : 'object', changes });
  }
  return [...found.values()].sort((one, other) => other.changes.length - one.changes.length);
}
