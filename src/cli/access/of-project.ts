import type { Edge } from '../../access/edge';
import type { ClusterAccess } from './cluster-access';
import { edgesOf } from './edges-of';

/** Edges that begin or end in a project. */
export function ofProject({ facts, ends }: ClusterAccess, project: string): readonly Edge[] {
  const own = new Set(
    [...ends].flatMap(([name, all]) =>
      name.startsWith(`${project}/`) ? all.map(({ workload }) => workload) : [],
    ),
  );
  return edgesOf(facts).filter(({ from, to }) =>
    [from, to].some((end) => end.kind === 'workload' && own.has(end.id)),
  );
}
