/**
 * Gives each project to one of several shards, the heaviest first, each to the one that has least to do. The same
 * weights come out the same on every machine.
 *
 * @param weights by project: what rendering it costs, in any unit
 * @returns number of the shard, from 1, by project
 */
export function shareOut(weights: ReadonlyMap<string, number>, count: number): ReadonlyMap<string, number> {
  const loads = Array.from({ length: count }, () => 0);
  const heaviestFirst = [...weights].sort(
    ([one, weight], [other, least]) => least - weight || (one < other ? -1 : 1),
  );
  return new Map(
    heaviestFirst.map(([project, weight]) => {
      const least = loads.indexOf(Math.min(...loads));
      loads[least] = (loads[least] ?? 0) + weight;
      return [project, least + 1];
    }),
  );
}
