import type { Loaded } from '../load/load-sources';
import { openUnit, type OpenUnit } from '../origin/open-unit';
import type { Place, Problem } from '../problems/problem';
import type { RenderedField } from '../problems/rendered-field';
import type { Trace } from '../render/render-unit';
import { authorLine } from './why/author-line';
import { deliverPlanned } from './why/deliver-planned';

/** Fields whose lines are looked for: each is rendered up to some hundred times, and somebody waits. */
const mostFields = 8;

/**
 * Problems of rendered fields at the line of a definition that they come from, where one can be found; the others stay
 * with what their unit is rendered from. What one line does wrong in several environments and clusters is said once.
 */
export function authorLines(
  problems: readonly Problem[],
  sources: Loaded['sources'],
  trace: Trace,
): readonly Problem[] {
  if (sources === undefined) return problems;
  const units = new Map<string, OpenUnit | undefined>();
  const open = ({ unit: { cluster, group, name } }: RenderedField): OpenUnit | undefined => {
    const key = `${cluster}/${group}/${name}`;
    if (!units.has(key)) {
      units.set(
        key,
        openUnit(sources, { cluster, group, name }, { trace, planDelivery: deliverPlanned }).unit,
      );
    }
    return units.get(key);
  };
  const seen = new Set<string>();
  let left = mostFields;
  return problems.flatMap((found) => {
    const { rendered } = found;
    if (rendered === undefined) return [found];
    // The same value in the same field of the same object of another place is the same mistake.
    const same = keyOf(found, found.at, rendered, valueAt(rendered));
    if (seen.has(same)) return [];
    seen.add(same);
    const unit = left-- > 0 ? open(rendered) : undefined;
    const line = unit && authorLine(unit, rendered);
    if (line === undefined || holds(line, found.at)) return [found];
    const there = keyOf(found, line, rendered, undefined);
    if (seen.has(there)) return [];
    seen.add(there);
    return [{ ...found, at: line }];
  });
}

/** Whether a place says less than another, as it is the same or around it. */
const holds = (one: Place, other: Place): boolean =>
  one.file === other.file && (one.path ?? []).every((step, index) => other.path?.[index] === step);

const keyOf = ({ code }: Problem, at: Place, { object, path }: RenderedField, value: unknown): string =>
  JSON.stringify([code, at, object.kind, object.metadata.name, path, value]);

function valueAt({ object, path }: RenderedField): unknown {
  let value: unknown = object;
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return value;
}
