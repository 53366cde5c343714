import { groupBy } from '../../conventions/group-by';
import type { SectionLine } from '../section';

/** Says once what is the same on several clusters. */
export function acrossClusters(lines: readonly SectionLine[]): readonly SectionLine[] {
  const same = groupBy(lines, ({ weight, sign, text, objects }) =>
    JSON.stringify([weight, sign, text, objects]),
  );
  return [...same.values()].map((some) => {
    const clusters = some.flatMap(({ cluster }) => cluster ?? []);
    return { ...some[0], cluster: clusters.length === 0 ? undefined : clusters.join(', ') };
  });
}
