import type { Landscape } from '../../model/landscape';
import { hasErrors } from '../../problems/has-errors';
import { synthesize, type Wanted } from '../../synthesis/synthesize';
import { authorLines } from '../author-lines';
import { checkWanted } from '../check-wanted';
import type { Io } from '../io';
import { readLandscape } from '../read-landscape';
import type { Rendered } from './rendered';

/** Renders one cluster, or what one project has, from definitions alone. */
export function renderPart(wanted: Wanted, onCluster: (cluster: string) => unknown, io: Io): Rendered {
  const { landscape, problems: unread, trace, sources } = readLandscape(io);
  const none = {
    files: undefined,
    around: new Map<string, string>(),
    inputs: new Set<string>(),
    tasks: undefined,
    before: undefined,
    scope: () => false,
  };
  if (landscape === undefined) return { ...none, problems: unread };
  const problems = [...unread, ...checkWanted(landscape, wanted)];
  if (hasErrors(problems)) return { ...none, problems };
  const { tree, problems: found } = synthesize(landscape, wanted, { trace, onCluster });
  return {
    ...none,
    problems: [...problems, ...authorLines(found, sources, trace)],
    files: tree,
    scope: scopeOf(landscape, wanted),
  };
}

/** Which paths this run is responsible for: what it did not render it must not call stale. */
function scopeOf({ clusters }: Landscape, { cluster, project }: Wanted): (path: string) => boolean {
  const folders = clusters
    .filter((one) => cluster === undefined || one.cluster.name === cluster)
    .flatMap(({ cluster: { name }, tenants }) =>
      project === undefined
        ? [`${name}/`]
        : tenants
            .filter((tenant) => tenant.project === project)
            .map(({ namespace }) => `${name}/${namespace}/`),
    );
  return (path) => folders.some((folder) => path.startsWith(folder));
}
