import type { Edge, EdgeEnd } from '../../access/edge';
import { groupBy } from '../../conventions/group-by';
import { canonicalText } from '../compare/canonical-text';
import type { EdgeChange } from './edge-change';
import { isCovered } from './is-covered';

/** Edges that differ, in the order of their ends and ports. */
export function compareEdges(before: readonly Edge[], after: readonly Edge[]): readonly EdgeChange[] {
  const [known, found] = [byEnds(before), byEnds(after)];
  return [...new Set([...known.keys(), ...found.keys()])].sort().flatMap((key): readonly EdgeChange[] => {
    const [ours, theirs] = [known.get(key) ?? [], found.get(key) ?? []];
    const edge = theirs[0] ?? ours[0];
    if (edge === undefined || canonicalText(ours) === canonicalText(theirs)) return [];
    const kind = kindOf(ours, theirs);
    return kind === undefined ? [] : [{ kind, before: ours, after: theirs, edge }];
  });
}

/** Nothing where the same requests are said in other words. */
function kindOf(before: readonly Edge[], after: readonly Edge[]): EdgeChange['kind'] | undefined {
  if (before.length === 0) return 'gained';
  if (after.length === 0) return 'lost';
  const [more, less] = [!isCovered(after, before), !isCovered(before, after)];
  if (more) return less ? 'other' : 'wider';
  return less ? 'narrower' : undefined;
}

/** What passes with a token and what without is of one edge. */
function byEnds(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  return groupBy(
    edges,
    ({ from, to, port }) => `${endKey(from)} ${endKey(to)} ${String(port).padStart(5, '0')}`,
  );
}

function endKey(end: EdgeEnd): string {
  if (end.kind === 'workload') return `workload ${end.id}`;
  return end.kind === 'gateway' ? `gateway ${end.name} ${end.host}` : `external ${end.host}`;
}
