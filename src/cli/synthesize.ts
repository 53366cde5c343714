import { checkManifests } from '../checks/check-manifests';
import { checkCompany } from '../checks/company/check-company';
import type { Exempted } from '../checks/company/company-check';
import { judgeExemptions } from '../checks/company/judge-exemptions';
import { toCheckedCluster } from '../checks/to-checked-cluster';
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
 * The middle of the chain, from model to files: render, check, deliver. Nothing is written here, and the tree
 * is of no use when there are problems.
 */
export function synthesize(
  { platform, clusters, rules }: Landscape,
  wanted: Wanted,
  { trace, onCluster, today }: Surroundings,
): Synthesized {
  const tree = new Map<string, string>();
  const problems: Problem[] = [];
  const exempted: Exempted[] = [];
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
    const { problems: ours, judged, outlines } = checkManifests(manifests, platform, landscape.cluster);
    const found = [...rendered.flatMap((unit) => unit.problems), ...ours, ...files.problems];
    problems.push(...found);
    // Of a part of a cluster nothing can be said, and what is broken already is not what was declared.
    if (isWhole && !hasErrors(found)) {
      problems.push(
        ...proveAccess(platform, landscape, outlines),
        ...proveQueries(landscape, resolveStack(observeCluster(platform, landscape)), outlines),
      );
    }
    const environments = new Map(
      landscape.tenants.map(({ namespace, environment }) => [namespace, environment]),
    );
    const whole = toCheckedCluster(judged, platform, landscape.cluster);
    const company = checkCompany(whole, rules, { environments, today, trace });
    problems.push(...company.problems);
    exempted.push(...company.exempted);
    for (const [path, text] of files.tree) tree.set(path, text);
  }
  // What is not there, or broken, may be what an exemption is for.
  const isSound = isWhole && wanted.cluster === undefined && !hasErrors(problems);
  const used = isSound ? new Set(exempted.map(({ by }) => by)) : undefined;
  if (isWhole) problems.push(...judgeExemptions(rules, { used, today, ...namesIn(clusters) }));
  return { tree, clusters: counts, problems: distinctProblems(problems), exempted };
}

/** What exemptions may name. */
function namesIn(clusters: Landscape['clusters']): {
  readonly projects: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
} {
  const tenants = clusters.flatMap((one) => one.tenants);
  return {
    projects: new Set(tenants.map(({ project }) => project)),
    services: new Set(
      tenants.flatMap(({ project, services }) => services.map(({ name }) => `${project}/${name}`)),
    ),
  };
}
