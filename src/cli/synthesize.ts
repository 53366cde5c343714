import { checkManifests } from '../checks/check-manifests';
import { names } from '../conventions/names';
import { paths } from '../conventions/paths';
import { byProject } from '../delivery/by-project';
import { Delivery } from '../delivery/delivery-objects';
import { toFileTree } from '../delivery/to-file-tree';
import { unitsOf } from '../delivery/units-of';
import type { FileTree } from '../model/file-tree';
import type { ClusterLandscape, Landscape } from '../model/landscape';
import type { Manifest, Unit } from '../model/manifest';
import type { Platform } from '../model/platform';
import { distinctProblems } from '../problems/distinct-problems';
import { problem, type Place, type Problem } from '../problems/problem';
import { reasonOf } from '../problems/reason-of';
import { renderCluster, type Selection } from '../render/render-cluster';
import { renderUnit, type Rendered } from '../render/render-unit';
import { toYaml } from '../render/to-yaml';

/** What of the landscape is wanted; everything when nothing is said. */
export interface Wanted extends Selection {
  readonly cluster?: string | undefined;
}

/** What synthesis needs to know of the world around it. */
export interface Surroundings {
  /** The author's line behind an error that a definition's own code threw. */
  readonly trace: (error: unknown) => Place | undefined;
  /** Told which cluster comes next. */
  readonly onCluster?: (cluster: string) => void;
}

/**
 * The middle of the chain, from model to files: render, check, deliver. Nothing is written here, and the tree
 * is of no use when there are problems.
 */
export function synthesize(
  { platform, clusters }: Landscape,
  wanted: Wanted,
  { trace, onCluster }: Surroundings,
): { readonly tree: FileTree; readonly problems: readonly Problem[] } {
  const tree = new Map<string, string>();
  const problems: Problem[] = [];
  const onError = (error: unknown, unit: Unit): Rendered => ({
    manifests: [],
    problems: [
      problem('throwing-definition', trace(error) ?? { file: unit.source, path: ['extend'] }, {
        reason: reasonOf(error),
      }),
    ],
  });
  for (const landscape of clusters) {
    const { cluster } = landscape;
    if (wanted.cluster !== undefined && wanted.cluster !== cluster.name) {
      continue;
    }
    onCluster?.(cluster.name);
    const rendered = renderCluster(platform, landscape, wanted, onError);
    problems.push(...rendered.flatMap((unit) => unit.problems));
    const manifests = rendered.flatMap((unit) => unit.manifests);
    const delivered =
      wanted.project === undefined
        ? deliver(platform, landscape, manifests)
        : { manifests: [], problems: [] };
    problems.push(...delivered.problems);
    const all = [...manifests, ...delivered.manifests];
    problems.push(...checkManifests(all, platform));
    const files = toFileTree(all, toYaml);
    problems.push(...files.problems);
    for (const [path, text] of files.tree) {
      tree.set(path, text);
    }
  }
  return { tree, problems: distinctProblems(problems) };
}

function deliver(
  platform: Platform,
  { cluster, tenants }: ClusterLandscape,
  manifests: readonly Manifest[],
): Rendered {
  const unit: Unit = {
    cluster: cluster.name,
    group: names.deliveryGroup,
    name: names.platformDelivery,
    project: undefined,
    source: paths.platform,
  };
  const { manifests: delivered, problems } = renderUnit(unit, (chart) => {
    new Delivery(chart, 'delivery', { cluster, platform, tenants, units: unitsOf(manifests) });
  });
  return { manifests: delivered.map(byProject), problems };
}
