import { names } from '../conventions/names';
import type { Sources } from '../definition/sources';
import type { Manifest } from '../model/manifest';
import type { PlannedUnit } from '../model/planned-unit';
import type { Tenant } from '../model/tenant';
import { placeTenant } from '../parse/place/place-tenant';
import type { WholeParsed } from './whole-parsed';
import type { Problem } from '../problems/problem';
import { planCluster } from '../render/plan-cluster';
import { renderUnit, type Trace } from '../render/render-unit';
import type { PlanDelivery } from './plan-delivery';
import { sourcesParser } from './sources-parser';
import type { Target } from './target';
import { tenantsOf } from './tenants-of';

/** What one unit renders to. */
export interface RenderedUnit {
  /** Undefined where it cannot be read or rendered, or does not exist. */
  readonly manifests: readonly Manifest[] | undefined;
  readonly problems: readonly Problem[];
}

/** Renders one unit from sources; how often it was asked is worth telling. */
export interface UnitRenderer {
  (sources: Sources): RenderedUnit;
  readonly count: () => number;
}

/**
 * Makes a function that renders one unit and nothing else, with as little parsing and placing as that takes. It never
 * throws: sources that constructs refuse render to nothing.
 *
 * @param parse shared where several units are rendered from the same sources
 */
export function unitRenderer(
  target: Target,
  trace: Trace,
  planDelivery: PlanDelivery,
  parse: ReturnType<typeof sourcesParser> = sourcesParser(),
): UnitRenderer {
  let count = 0;
  const render = (sources: Sources): RenderedUnit => {
    count += 1;
    const { all, problems } = parse(sources);
    // Nobody takes anything from what is not valid, and many edits are not.
    if (all === undefined || problems.length > 0) return { manifests: undefined, problems };
    try {
      const planned = plan(target, all, planDelivery);
      if (planned === undefined) return { manifests: undefined, problems };
      const rendered = renderUnit(planned, trace);
      return rendered.problems.length > 0 ? { ...rendered, manifests: undefined } : rendered;
    } catch {
      // A model that no valid definition leads to; the same sources would be refused with words by `synth`.
      return { manifests: undefined, problems };
    }
  };
  return Object.assign(render, { count: () => count });
}

function plan(target: Target, all: WholeParsed, planDelivery: PlanDelivery): PlannedUnit | undefined {
  const { platform } = all.platform;
  const cluster = platform.clusters.find(({ name }) => name === target.cluster);
  if (cluster === undefined) return undefined;
  const known = tenantsOf(all, cluster);
  const own = known.get(target.group);
  const needed = own === undefined ? undefined : neededServices(`${own.project.name}/${target.name}`, all);
  const tenants = [...known.values()].map(({ project, environment }): Tenant => {
    // What belongs to all of a tenant, or to the platform, needs all services.
    const services =
      needed === undefined
        ? project.services
        : new Map([...project.services].filter(([name]) => needed.has(`${project.name}/${name}`)));
    return placeTenant({ ...project, services }, environment, cluster, all).tenant;
  });
  tenants.sort((one, other) => (one.namespace < other.namespace ? -1 : 1));
  const landscape = { cluster, tenants };
  const planned = planCluster(platform, landscape);
  if (target.group === names.deliveryGroup) return planDelivery(platform, landscape, planned);
  return planned.find(({ unit }) => unit.group === target.group && unit.name === target.name);
}

/** A service and those that it calls, whose alerts say what its proxy exports; undefined of what is no service. */
function neededServices(id: string, { wirings }: WholeParsed): ReadonlySet<string> | undefined {
  const wiring = wirings.get(id);
  if (wiring === undefined) return undefined;
  return new Set([id, ...wiring.callees.map(({ to }) => `${to.project}/${to.service}`)]);
}
