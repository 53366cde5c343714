import type { SectionLine } from '../section';

/** Says once what is the same on several clusters. */
export function acrossClusters(lines: readonly SectionLine[]): readonly SectionLine[] {
  const same = new Map<string, SectionLine[]>();
  for (const line of lines) {
    const { weight, sign, text, objects } = line;
    const key = JSON.stringify([weight, sign, text, objects]);
    const known = same.get(key);
    if (known === undefined) same.set(key, [line]);
    else known.push(line);
  }
  return [...same.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const clusters = some.flatMap(({ cluster }) => cluster ?? []);
    return [{ ...first, cluster: clusters.length === 0 ? undefined : clusters.join(', ') }];
  });
}
