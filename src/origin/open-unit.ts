import { names } from '../conventions/names';
import type { Sources } from '../definition/sources';
import type { Manifest } from '../model/manifest';
import type { WholeParsed } from './whole-parsed';
import type { Problem } from '../problems/problem';
import type { Trace } from '../render/render-unit';
import type { Leaf } from './leaf';
import { neighboursOf } from './neighbours-of';
import type { PlanDelivery } from './plan-delivery';
import { sourcesParser } from './sources-parser';
import type { Target } from './target';
import { tenantsOf, type TenantAt } from './tenants-of';
import { unitRenderer, type UnitRenderer } from './unit-renderer';

/** One unit, rendered, with what it takes to render it again. */
export interface OpenUnit {
  readonly target: Target;
  /** The sources that decide it. */
  readonly sources: Sources;
  readonly all: WholeParsed;
  /** Whose it is; undefined for the platform's own. */
  readonly tenant: TenantAt | undefined;
  readonly manifests: readonly Manifest[];
  /** Files beside the definitions that were read for it. */
  readonly texts: readonly Leaf[];
  readonly render: UnitRenderer;
}

/** What is handed in to render a unit. */
export interface Surroundings {
  readonly trace: Trace;
  readonly planDelivery: PlanDelivery;
}

/** Renders one unit from as little as decides it. Undefined where there is no such unit. */
export function openUnit(
  sources: Sources,
  target: Target,
  { trace, planDelivery }: Surroundings,
): { readonly unit?: OpenUnit; readonly problems: readonly Problem[] } {
  const project = projectOf(sources, target);
  const few = project === undefined ? sources : neighboursOf(sources, project);
  const { all, problems } = sourcesParser()(few);
  if (all === undefined || problems.length > 0) return { problems };
  const cluster = all.platform.platform.clusters.find(({ name }) => name === target.cluster);
  if (cluster === undefined) return { problems };
  const read = new Map<string, string>();
  const render = unitRenderer(target, trace, planDelivery);
  const first = render({
    ...few,
    readText: (file) => {
      const text = few.readText(file);
      if (text !== undefined) read.set(file, text);
      return text;
    },
  });
  if (first.manifests === undefined) return { problems: first.problems };
  const unit: OpenUnit = {
    target,
    sources: few,
    all,
    tenant: tenantsOf(all, cluster).get(target.group),
    manifests: first.manifests,
    texts: [...read].map(([file, value]) => ({ file, path: [], value })),
    render,
  };
  return { unit, problems: [] };
}

/** By its namespace, which begins with its name whatever the cluster calls it. */
function projectOf({ projects, platform }: Sources, { group }: Target): string | undefined {
  const { environments } = platform.definition as { readonly environments?: object };
  const suffixes = ['', ...Object.keys(environments ?? {}).map((name) => `-${name}`)];
  if (group === names.platformGroup || group === names.deliveryGroup) return undefined;
  return projects.find(({ name }) => suffixes.some((suffix) => name + suffix === group))?.name;
}
