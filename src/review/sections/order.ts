import type { Change } from '../change';
import { counted } from '../counted';
import type { Section, SectionLine } from '../section';
import { changedObjects } from './changed-objects';
import { differences, type Difference } from './differences';
import { listWaits } from './list-waits';
import type { SectionContext } from './section-context';
import { sectionOf } from './section-of';

/** Objects of a kind that come or go on a cluster and are told one by one; and names of more than that. */
const most = { alone: 5, names: 3 };

/** What now waits for what, or no longer does: waves and hooks of Argo CD, dependencies of Flux. */
export function order({ changes }: Pick<SectionContext, 'changes'>): Section | undefined {
  const lines = linesOf(changes);
  const many = manyOf(changes);
  const alone = linesOf(changes.filter((change) => !many.has(groupOf(change))));
  const shown = sectionOf('order', 'Order', what, [...alone, ...[...many.values()].map(lineOf)]);
  // All of them count, however few lines say so.
  return shown && { ...shown, summary: sectionOf('order', 'Order', what, lines)?.summary ?? shown.summary };
}

const what = 'What waits for what';

function linesOf(changes: readonly Change[]): readonly SectionLine[] {
  return changedObjects(changes, () => true).flatMap(({ cluster, before, after }) =>
    differences(new Map(before.flatMap(listWaits)), new Map(after.flatMap(listWaits))).map(
      (one): SectionLine => ({
        // What no longer waits may find that what it needs is not there.
        weight: one.sign === '+' ? 'note' : 'risk',
        sign: one.sign,
        text: textOf(one),
        objects: [],
        cluster,
      }),
    ),
  );
}

function textOf({ name, before, after }: Difference): string {
  const how = [before, after].filter((one) => one !== undefined && one !== '').join(' → ');
  return how === '' ? name : `${name}: ${how}`;
}

/** What comes or goes on a cluster by kind, where it is much, as when a cluster gets another engine. */
function manyOf(changes: readonly Change[]): ReadonlyMap<string, readonly [Change, ...Change[]]> {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const state = change.after ?? change.before;
    const isWhole = change.before === undefined || change.after === undefined;
    if (!isWhole || state === undefined || listWaits(state.object).length === 0) continue;
    const known = groups.get(groupOf(change));
    if (known === undefined) groups.set(groupOf(change), [change]);
    else known.push(change);
  }
  return new Map([...groups].filter(([, some]) => some.length > most.alone));
}

function groupOf({ before, after }: Change): string {
  const state = after ?? before;
  const sign = before === undefined ? '+' : after === undefined ? '-' : '~';
  return `${sign} ${state?.cluster ?? ''} ${state?.object.kind ?? ''}`;
}

function lineOf(changes: readonly [Change, ...Change[]]): SectionLine {
  const [{ before, after }] = changes;
  const state = after ?? before;
  const isNew = before === undefined;
  const names = changes.flatMap((change) => (change.after ?? change.before)?.object.metadata.name ?? []);
  const rest = counted(names.length - most.names, 'other');
  const kinds = counted(changes.length, state?.object.kind ?? 'object');
  return {
    weight: isNew ? 'note' : 'risk',
    sign: isNew ? '+' : '-',
    text: `${kinds} that ${isNew ? 'come have' : 'go had'} their place in an order: ${names.slice(0, most.names).join(', ')} and ${rest}`,
    objects: [],
    cluster: state?.cluster,
  };
}
