import type { Change } from '../change';
import type { ChangeGroup } from '../change-group';
import { counted } from '../counted';
import { isNoise } from '../groups/is-noise';
import { objectName } from '../object-name';
import { subjectOf } from '../subject-of';
import type { DescribedGroup } from './described-group';
import { describeListed } from './describe-listed';
import { diffOf } from './diff-of';
import { familiesOf } from './families-of';
import { fieldText } from './field-text';
import { listed } from './listed';
import type { ReportContext } from './report-context';

/** Variants of a family that are shown in full, and fields and names of each. */
const most = { variants: 3, fields: 20, names: 4 };

/** Puts groups into words: those that change the same fields together, and what only comes, goes or moves as lists. */
export function describeGroups(
  groups: readonly ChangeGroup[],
  context: ReportContext,
): readonly (() => DescribedGroup)[] {
  // Made when they are shown: of a thousand families a comment has room for a few.
  return familiesOf(groups).map(
    (family) => () =>
      family[0]?.fields.length === 0 ? describeListed(family) : describeFamily(family, context),
  );
}

function describeFamily(family: readonly ChangeGroup[], context: ReportContext): DescribedGroup {
  const changes = family.flatMap((group) => group.changes);
  const [first] = family;
  const fields = first?.fields ?? [];
  const [only] = fields;
  const which =
    fields.length === 1 && only !== undefined
      ? `\`${shortField(only.path)}\``
      : counted(fields.length, 'field');
  const shown = family.slice(0, most.variants);
  const rest = family.slice(most.variants).flatMap((group) => group.changes);
  return {
    title: `${verbs[first?.kind ?? 'updated']}${whatOf(family, changes)}: ${same(family, which, changes.length)}`,
    objects: changes.length,
    variants: [
      ...shown.map((group) => ({
        names: isOne(changes) ? '' : `In ${namesOf(group.changes)}`,
        diff: diffs(group, context),
      })),
      ...(rest.length === 0 ? [] : [{ names: `Other values in ${namesOf(rest)}`, diff: [] }]),
    ],
  };
}

/** The end of a field's name, which says most. */
function shortField(pointer: string): string {
  const name = fieldText(pointer);
  const cut = name.length - 44;
  return cut > 0 ? `…${name.slice(cut).replace(/^[^.[]*[.[]/, '')}` : name;
}

const verbs = {
  updated: '',
  created: 'Created ',
  deleted: 'Deleted ',
  recreated: 'Deleted and made anew: ',
  moved: 'Moved to another owner: ',
} as const;

/** What changes, and of how many it is the same. */
function same(family: readonly ChangeGroup[], which: string, total: number): string {
  const [first] = family;
  const alike = first?.changes.length ?? 0;
  if (family.length === 1) return `${total === 1 ? which : `the same ${which}`}${fateOf(first)}`;
  return alike * 2 > total
    ? `the same ${which}${fateOf(first)}; ${counted(total - alike, 'object')} ${total - alike === 1 ? 'differs' : 'differ'}`
    : `${which}, to ${counted(family.length, 'different value')}`;
}

function fateOf(group: ChangeGroup | undefined): string {
  const fields = group?.fields ?? [];
  if (fields.every(({ before }) => before === undefined)) return ' added';
  return fields.every(({ after }) => after === undefined) ? ' removed' : ' changed';
}

function whatOf(family: readonly ChangeGroup[], changes: readonly Change[]): string {
  const kinds = new Set(family.map((group) => group.of));
  const [kind = ''] = kinds.size === 1 ? kinds : ['object'];
  const [only] = changes;
  if (isOne(changes) && only !== undefined) return `${nameOf(only)} on ${listed(clustersOf(changes), 3)}`;
  const projects = [...new Set(changes.flatMap((change) => subjectOf(change).project ?? []))];
  const of = projects.length === 1 ? projects[0] : counted(projects.length, 'project');
  return `${counted(changes.length, kind)}${projects.length === 0 ? '' : ` of ${of}`}`;
}

/** Whether all are the same object to a person, maybe on several clusters. */
function isOne(changes: readonly Change[]): boolean {
  return new Set(changes.map(nameOf)).size === 1;
}

function clustersOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map(({ before, after }) => (after ?? before)?.cluster ?? ''))].sort();
}

function nameOf({ before, after }: Change): string {
  const state = after ?? before;
  return state === undefined ? '' : objectName(state.object);
}

/** `bookinfo/details, bookinfo/reviews and 12 others on prod-east, prod-west`. */
function namesOf(changes: readonly Change[]): string {
  const names = new Set(changes.map((change) => nameOf(change).replace(/^\S+ /, '')));
  return `${listed([...names], most.names)} on ${listed(clustersOf(changes), most.names)}`;
}

function diffs(group: ChangeGroup, { causeOf, resolve }: ReportContext): readonly string[] {
  const [example] = group.changes;
  const own = example?.fields.filter(({ path }) => !isNoise(path)) ?? [];
  // One object needs nothing that stands for its names.
  const fields = group.changes.length === 1 ? own : group.fields;
  const lines = fields.slice(0, most.fields).flatMap((field, index) => {
    const path = own[index]?.path;
    const cause = example === undefined || path === undefined ? undefined : causeOf(example, path);
    return diffOf(field, cause, resolve);
  });
  const rest = group.fields.length - most.fields;
  return rest > 0 ? [...lines, `@@ ${counted(rest, 'more field')} @@`] : lines;
}
