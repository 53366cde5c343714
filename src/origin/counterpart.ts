import { addToGroup } from '../conventions/add-to-group';
import { isRecord } from './is-record';

/**
 * Where an entry of a list stands in another version of the list: by its name where entries have one, else by what it
 * says, else among those that are new, in order. Undefined where it is gone.
 */
export function counterpart(
  before: readonly unknown[],
  after: readonly unknown[],
  index: number,
): number | undefined {
  const named = (list: readonly unknown[]) => list.map(labelOf);
  const labels = before.every((item) => labelOf(item) !== undefined) ? named : texts;
  const [known, found] = [labels(before), labels(after)];
  const same = pair(known, found);
  const exact = same.get(index);
  if (exact !== undefined) return exact;
  const leftBefore = known.flatMap((_, at) => (same.has(at) ? [] : [at]));
  const taken = new Set(same.values());
  const leftAfter = found.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  return leftAfter[leftBefore.indexOf(index)];
}

function pair(known: readonly unknown[], found: readonly unknown[]): ReadonlyMap<number, number> {
  const places = new Map<unknown, number[]>();
  found.forEach((label, at) => addToGroup(places, label, at));
  const same = new Map<number, number>();
  known.forEach((label, at) => {
    const place = places.get(label)?.shift();
    if (place !== undefined) same.set(at, place);
  });
  return same;
}

function labelOf(item: unknown): string | undefined {
  const name = isRecord(item) ? item['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

const texts = (list: readonly unknown[]): readonly string[] => list.map((item) => JSON.stringify(item));
