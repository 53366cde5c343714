import { names } from '../../conventions/names';
import { paths } from '../../conventions/paths';
import { byProject } from '../../delivery/by-project';
import { planDelivery } from '../../delivery/plan-delivery';
import { toFileTree } from '../../delivery/to-file-tree';
import { unitsOf } from '../../delivery/units-of';
import type { FileTree } from '../../model/file-tree';
import type { Landscape } from '../../model/landscape';
import type { Manifest, Unit } from '../../model/manifest';
import type { PlannedUnit } from '../../model/planned-unit';
import type { Problem } from '../../problems/problem';
import { planCluster } from '../../render/plan-cluster';
import { renderUnit, type Trace } from '../../render/render-unit';
import { toYaml } from '../../yaml/to-yaml';

/** What some folders of `dist/` hold by the definitions. */
interface RenderedFolders {
  readonly tree: FileTree;
  /** By folder. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly problems: readonly Problem[];
}

/** Renders some folders of `dist/` and no others; nothing is checked, since `synth` does. */
export function renderFolders(
  { platform, clusters }: Landscape,
  folders: ReadonlySet<string>,
  trace: Trace,
): RenderedFolders {
  const manifests: Manifest[] = [];
  const units = new Map<string, Unit>();
  const problems: Problem[] = [];
  const render = (planned: PlannedUnit) => {
    const rendered = renderUnit(planned, trace);
    problems.push(...rendered.problems);
    return rendered.manifests;
  };
  for (const landscape of clusters) {
    const planned = planCluster(platform, landscape);
    const wanted = planned.filter(({ unit }) => folders.has(paths.unit(unit)));
    for (const one of wanted) units.set(paths.unit(one.unit), one.unit);
    manifests.push(...wanted.flatMap(render));
    if (!folders.has(`${landscape.cluster.name}/${names.deliveryGroup}`)) continue;
    // Only code of an author may render nothing, and what holds nothing is not delivered.
    const delivered = planned.flatMap((one) =>
      one.authored === undefined ? [one.unit] : unitsOf(renderUnit(one, trace).manifests),
    );
    const delivery = planDelivery(platform, landscape, delivered);
    units.set(paths.unit(delivery.unit), delivery.unit);
    manifests.push(...render(delivery).map(byProject));
  }
  return { tree: toFileTree(manifests, toYaml).tree, units, problems };
}
