import type { Section, SectionLine } from '../section';
import { changedObjects } from './changed-objects';
import { differences, type Difference } from './differences';
import { listAlerts } from './list-alerts';
import type { SectionContext } from './section-context';
import { sectionOf } from './section-of';

const kinds = new Set(['ConfigMap', 'PrometheusRule']);
const longest = 80;

/** Alerts, recordings for objectives, and receivers gained, lost, or changed in severity, duration or threshold. */
export function alerts({ changes }: Pick<SectionContext, 'changes'>): Section | undefined {
  const lines = changedObjects(changes, ({ kind }) => kinds.has(kind)).flatMap(({ cluster, before, after }) =>
    differences(collect(before.flatMap(listAlerts)), collect(after.flatMap(listAlerts))).map(
      (one): SectionLine => ({
        weight: one.sign === '+' ? 'note' : 'risk',
        sign: one.sign,
        text: textOf(one),
        objects: [],
        cluster,
      }),
    ),
  );
  return sectionOf('alerts', 'Alerts', 'Alerts, recordings and receivers', lines);
}

/** Several of one name, such as steps of one objective, are numbered as they are written. */
function collect(all: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [name, how] of all) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    found.set(count === 1 ? name : `${name} (${count})`, how);
  }
  return found;
}

function textOf({ name, before, after }: Difference): string {
  if (before === undefined || after === undefined) {
    // Of a receiver the name says enough; of an alert its severity and duration do.
    const how = (after ?? before ?? '').split('\n').slice(0, -1);
    return how.length === 0 ? name : `${name}: ${how.join(', ')}`;
  }
  const [known, found] = [before.split('\n'), after.split('\n')];
  const parts = [...known.entries()].flatMap(([at, was]) => partOf(was, found[at] ?? ''));
  return `${name}: ${known.length === found.length ? parts.join(', ') : `${short(before)} → ${short(after)}`}`;
}

/** Of a long expression only where it differs. */
function partOf(was: string, is: string): readonly string[] {
  if (was === is) return [];
  let [start, end] = [0, 0];
  const least = Math.min(was.length, is.length);
  while (start < least && was[start] === is[start]) start += 1;
  while (end < least - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  // Whole words and numbers: `0.05` and not its last digit.
  while (start > 0 && /[\w.@-]/.test(was[start - 1] ?? '')) start -= 1;
  while (end > 0 && /[\w.@-]/.test(was.at(-end) ?? '')) end -= 1;
  const cut = (text: string) => short(text.slice(start, text.length - end));
  return [`${cut(was) || 'nothing'} → ${cut(is) || 'nothing'}`];
}

function short(text: string): string {
  const line = text.replaceAll('\n', ', ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
