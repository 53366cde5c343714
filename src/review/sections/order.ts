import type { Section, SectionLine } from '../section';
import { changedObjects } from './changed-objects';
import { differences, type Difference } from './differences';
import { listWaits } from './list-waits';
import type { SectionContext } from './section-context';
import { sectionOf } from './section-of';

/** What now waits for what, or no longer does: waves and hooks of Argo CD, dependencies of Flux. */
export function order({ changes }: Pick<SectionContext, 'changes'>): Section | undefined {
  const lines = changedObjects(changes, () => true).flatMap(({ cluster, before, after }) =>
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
  return sectionOf('order', 'Order', 'What waits for what', lines);
}

function textOf({ name, before, after }: Difference): string {
  const how = [before, after].filter((one) => one !== undefined && one !== '').join(' → ');
  return how === '' ? name : `${name}: ${how}`;
}
