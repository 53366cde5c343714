import { wholeGuards } from '../conventions/whole-guards';
import type { WaiverSource } from '../definition/waiver-source';
import type { Waiver } from '../model/waiver';
import { problem, type Problem } from '../problems/problem';
import { parseValue } from './parse-value';
import { waiversSchema } from './schemas/waiver-schema';

/**
 * Reads what people say so that a change is let through. A waiver is new unless the base revision has one that says the
 * same, wherever in its list; of two that say the same each needs one of its own there.
 */
export function parseWaivers(sources: readonly WaiverSource[]): {
  readonly waivers: readonly Waiver[];
  readonly problems: readonly Problem[];
} {
  const parsed = sources.map(parseSource);
  return {
    waivers: parsed.flatMap(({ waivers }) => waivers),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function parseSource({ file, project, head, base }: WaiverSource) {
  const { value, problems } = parseValue(waiversSchema, head, { file, path: [] });
  if (value === undefined) return { waivers: [], problems };
  const known = new Map<string, number>();
  for (const one of Array.isArray(base) ? base : []) {
    known.set(textOf(one), (known.get(textOf(one)) ?? 0) + 1);
  }
  const waivers = value.map((one, index): Waiver => {
    const copies = known.get(textOf(one)) ?? 0;
    known.set(textOf(one), copies - 1);
    const { guard, cluster, object, reason, until } = one;
    return { guard, project, cluster, object, reason, until, isNew: copies <= 0, file, index };
  });
  const narrow = waivers.flatMap(({ guard, object, index }) =>
    object === undefined || !wholeGuards.has(guard)
      ? []
      : [problem('waiver-too-narrow', { file, path: [index, 'object'] }, { guard, object })],
  );
  return { waivers, problems: narrow };
}

/** The same for waivers that say the same, whatever the order of their fields. */
function textOf(waiver: unknown): string {
  return typeof waiver === 'object' && waiver !== null
    ? JSON.stringify(Object.entries(waiver).sort(([one], [other]) => (one < other ? -1 : 1)))
    : JSON.stringify(waiver);
}
