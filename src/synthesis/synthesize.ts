import { checkCluster } from '../checks/check-cluster';
import type { Exempted } from '../checks/company/company-check';
import { outlineManifests } from '../checks/outline/outline-manifests';
import { toCheckedCluster } from '../checks/to-checked-cluster';
import { unitsOf } from '../delivery/units-of';
import type { JudgedManifest } from '../checks/parts/judged-manifest';
import type { FileTree } from '../model/file-tree';
import type { Landscape } from '../model/landscape';
import type { Platform } from '../model/platform';
import { distinctProblems } from '../problems/distinct-problems';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { outlineCluster } from '../render/outline-cluster';
import type { ObservedCluster } from '../render/observed-tenant';
import type { Trace } from '../render/render-unit';
import { sharesOf } from '../render/shares-of';
import { toYaml } from '../yaml/to-yaml';
import { compareParts } from './compare-parts';
import { equipmentFacts } from './equipment-facts';
import { renderEquipment } from './render-equipment';
import { renderTenant } from './render-tenant';
import { runRules, type RuledCluster } from './run-rules';

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
  /** YYYY-MM-DD, by which exemptions end; undefined where nothing may depend on the day. */
  readonly today?: string | undefined;
}

/** What definitions come to. */
interface Synthesized {
  readonly tree: FileTree;
  readonly clusters: readonly { readonly name: string; readonly objects: number }[];
  readonly problems: readonly Problem[];
  /** What rules of the company find and exemptions let through. */
  readonly exempted: readonly Exempted[];
}

/**
 * The middle of the chain, from model to files: render, check, deliver, of all or of a part. Nothing is written here and
 * nothing is kept, and the tree is of no use when there are problems.
 */
export function synthesize(
  { platform, clusters, rules }: Landscape,
  wanted: Wanted,
  { trace, onCluster, today }: Surroundings,
): Synthesized {
  const tree = new Map<string, string>();
  const problems: Problem[] = [];
  const rendered: RuledCluster[] = [];
  const isWhole = wanted.project === undefined && wanted.namespaces === undefined;
  const outlines = clusters.map(outlineCluster);
  for (const [index, { cluster, tenants: all }] of clusters.entries()) {
    const { name } = cluster;
    const outline = outlines[index];
    if (outline === undefined || (wanted.cluster !== undefined && wanted.cluster !== name)) continue;
    onCluster?.(name);
    const shares = sharesOf(outline.tenants);
    const tenants = all
      .filter(({ project }) => wanted.project === undefined || project === wanted.project)
      .filter(({ namespace }) => wanted.namespaces?.has(`${name}/${namespace}`) ?? true)
      .map((tenant) => renderTenant(tenant, shares[tenant.namespace], { platform, cluster, trace }));
    const found = tenants.flatMap((tenant) => tenant.problems);
    const manifests = tenants.flatMap((tenant) => tenant.manifests);
    const seen = outlineManifests(manifests);
    // Of a part of a cluster nothing can be proven, and the platform's own is not part of it.
    const compared = isWhole
      ? compareWhole(outline, seen, !hasErrors(found), { platform, trace })
      : {
          tree: new Map<string, string>(),
          manifests: [],
          problems: checkCluster(seen, platform, toCheckedCluster(seen, platform, cluster)),
        };
    problems.push(...found, ...compared.problems);
    rendered.push({
      name,
      tenants: outline.tenants,
      manifests: [...compared.manifests, ...manifests],
    });
    for (const part of [compared, ...tenants]) for (const [path, text] of part.tree) tree.set(path, text);
  }
  const company = runRules(rules, rendered, {
    platform,
    trace,
    today,
    known: isWhole ? outlines.flatMap(({ tenants }) => tenants) : undefined,
    // What is not there, or broken, may be what an exemption is for.
    isSound: isWhole && wanted.cluster === undefined && !hasErrors(problems),
  });
  return {
    tree,
    clusters: rendered.map(({ name, manifests }) => ({ name, objects: manifests.length })),
    problems: distinctProblems([...problems, ...company.problems]),
    exempted: company.exempted,
  };
}

/** Renders the equipment of a cluster, and compares all its parts. */
function compareWhole(
  { cluster, tenants }: ObservedCluster,
  ofTenants: readonly JudgedManifest[],
  isSound: boolean,
  { platform, trace }: { readonly platform: Platform; readonly trace: Trace },
) {
  const facts = equipmentFacts(platform, { cluster, tenants }, unitsOf(ofTenants));
  const equipment = renderEquipment(facts, { platform, cluster, trace }, toYaml);
  const { observed } = facts;
  const parts = { cluster, tenants, observed, equipment, ofTenants };
  const { found, proveAccess, proveQueries } = compareParts(parts, platform);
  const all = [...equipment.problems, ...found];
  const problems = isSound && !hasErrors(all) ? [...all, ...proveAccess(), ...proveQueries()] : all;
  return { tree: equipment.tree, manifests: equipment.manifests, problems };
}
