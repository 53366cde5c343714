import { problem, type Place, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';

/**
 * A name of something that a cluster has not. What no cluster has is one mistake, wherever the service is placed, and
 * is reported without the cluster.
 *
 * @param offered names of what each cluster has, by cluster
 */
export function unknownOfCluster(
  what: string,
  name: string | undefined,
  cluster: string,
  offered: ReadonlyMap<string, readonly string[]>,
  place: Place,
): readonly Problem[] {
  const own = offered.get(cluster) ?? [];
  if (name === undefined || own.includes(name)) return [];
  const all = [...new Set([...offered.values()].flat())];
  const isNowhere = !all.includes(name);
  const known = isNowhere ? all : own;
  return [
    problem('unknown-reference', place, {
      what: isNowhere ? what : `${what} of cluster ${cluster}`,
      name,
      suggestion: suggest(name, known),
      known: known.join(', '),
    }),
  ];
}
