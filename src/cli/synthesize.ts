import { checkManifests } from '../checks/check-manifests';
import { byProject } from '../delivery/by-project';
import { planDelivery } from '../delivery/plan-delivery';
import { toFileTree } from '../delivery/to-file-tree';
import { unitsOf } from '../delivery/units-of';
import type { FileTree } from '../model/file-tree';
import type { Landscape } from '../model/landscape';
import { resolveStack } from '../observability/stack/resolve-stack';
import { distinctProblems } from '../problems/distinct-problems';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { proveAccess } from '../proof/prove-access';
import { proveQueries } from '../proof/prove-queries';
import { observeCluster } from '../render/observe-cluster';
import { planCluster } from '../render/plan-cluster';
import { renderUnit, type Trace } from '../render/render-unit';
import { toYaml } from '../yaml/to-yaml';

/** What of the landscape is wanted; everything when nothing is said. */
export interface Wanted {
  /** Only this cluster. */
  readonly cluster?: string | undefined;
  /** Only this project; the platform's own parts and what delivers them are left out. */
  readonly project?: string | undefined;
  /** Only these namespaces, `cluster/namespace`; the rest as with `project`. */
  readonly namespaces?: ReadonlySet<string> | undefined;
}

/** What synthesis needs to know of the world around it. */
export interface Surroundings {
  readonly trace: Trace;
  /** Told which cluster comes next. */
  readonly onCluster?: (cluster: string) => void;
}

/** What definitions come to. */
interface Synthesized {
  readonly tree: FileTree;
  readonly clusters: readonly { readonly name: string; readonly objects: number }[];
  readonly problems: readonly Problem[];
}

/**
 * The middle of the chain, from model to files: render, check, deliver. Nothing is written here, and the tree
 * is of no use when there are problems.
 */
export function synthesize(
  { platform, clusters }: Landscape,
  wanted: Wanted,
  { trace, onCluster }: Surroundings,
): Synthesized {
  const tree = new Map<string, string>();
  const problems: Problem[] = [];
  const counts: { readonly name: string; readonly objects: number }[] = [];
  const isWhole = wanted.project === undefined && wanted.namespaces === undefined;
  for (const landscape of clusters) {
    const { name } = landscape.cluster;
    if (wanted.cluster !== undefined && wanted.cluster !== name) continue;
    onCluster?.(name);
    const rendered = planCluster(platform, landscape)
      .filter(({ unit }) => wanted.project === undefined || unit.project === wanted.project)
      .filter(({ unit }) => wanted.namespaces?.has(`${name}/${unit.group}`) ?? true)
      .map((planned) => renderUnit(planned, trace));
    const manifests = rendered.flatMap((unit) => unit.manifests);
    if (isWhole) {
      const delivery = renderUnit(planDelivery(platform, landscape, unitsOf(manifests)), trace);
      rendered.push(delivery);
      manifests.push(...delivery.manifests.map(byProject));
    }
    counts.push({ name, objects: manifests.length });
    const files = toFileTree(manifests, toYaml);
    const found = [
      ...rendered.flatMap((unit) => unit.problems),
      ...checkManifests(manifests, platform, landscape.cluster),
      ...files.problems,
    ];
    problems.push(...found);
    // Of a part of a cluster nothing can be said, and what is broken already is not what was declared.
    if (isWhole && !hasErrors(found)) {
      problems.push(
        ...proveAccess(platform, landscape, manifests),
        ...proveQueries(landscape, resolveStack(observeCluster(platform, landscape)), manifests),
      );
    }
    for (const [path, text] of files.tree) tree.set(path, text);
  }
  return { tree, clusters: counts, problems: distinctProblems(problems) };
}
