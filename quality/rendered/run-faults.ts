import { checkManifests } from './check-manifests';
import { describeObject } from '../../src/checks/describe-object';
import { isTenants } from '../../src/checks/tenancy/is-tenants';
import { names } from '../../src/conventions/names';
import type { KubernetesObject, Manifest } from '../../src/model/manifest';
import { distinctProblems } from '../../src/problems/distinct-problems';
import type { Problem } from '../../src/problems/problem';
import type { RenderedField } from '../../src/problems/rendered-field';
import { words } from '../../src/problems/words';
import { changedPath } from './changed-path';
import type { Fault, RenderedObject } from './fault';
import type { RenderedCluster } from './rendered-clusters';

/** A fault, and what was reported of it. */
export interface SeededFault {
  readonly fault: Fault;
  /** The object that had it; undefined where none can. */
  readonly object: string | undefined;
  readonly problems: readonly Problem[];
  /** Whether the code that it should have is reported, of an object of the fault. */
  readonly found: boolean;
  /** What was changed; undefined where an object was added, or nothing was found. */
  readonly changed: RenderedField | undefined;
  /** Whether the report is about the field that was changed. */
  readonly onField: boolean | undefined;
}

/** Gives each fault to one object of some cluster, and checks the cluster. */
export function runFaults(
  clusters: readonly RenderedCluster[],
  faults: readonly Fault[],
): readonly SeededFault[] {
  return faults.map((fault) => {
    for (const cluster of clusters) {
      const seeded = seed(cluster, fault);
      if (seeded !== undefined) return seeded;
    }
    return { fault, object: undefined, problems: [], found: false, changed: undefined, onField: undefined };
  });
}

function seed({ manifests, platform, cluster }: RenderedCluster, fault: Fault): SeededFault | undefined {
  for (const [index, manifest] of manifests.entries()) {
    if (kindOf(manifest.object) !== fault.kind || (fault.of !== undefined && !isTenants(manifest))) continue;
    const copy = structuredClone(manifest.object) as unknown as RenderedObject;
    const made = fault.make(copy);
    if (made === undefined) continue;
    const unit = fault.of === 'code' ? { ...manifest.unit, name: names.extensionUnit } : manifest.unit;
    const all = [made].flat().map((object): Manifest => {
      const isBystander = object === copy && Array.isArray(made);
      return {
        ...manifest,
        object: object as unknown as KubernetesObject,
        unit: isBystander ? manifest.unit : unit,
      };
    });
    const faulty = all.length > 1 ? all.slice(1) : all;
    const spoilt = manifests.toSpliced(index, 1, ...all);
    const problems = distinctProblems(checkManifests(spoilt, platform, cluster));
    const found = problems.some(
      (one) => one.code === fault.code && all.some(({ object }) => tells(one).includes(object.metadata.name)),
    );
    const path = changedPath(manifest.object, all[0]?.object);
    const isChange = found && all.length === 1;
    return {
      fault,
      object: faulty.map(({ object }) => describeObject(object))[0],
      problems,
      found,
      changed: isChange ? { unit, object: manifest.object, path } : undefined,
      onField: isChange ? problems.some((one) => isAbout(one, path)) : undefined,
    };
  }
  return undefined;
}

/** Whether a report is about a field, one in it or one around it; those about tenants say the field in words. */
function isAbout(problem: Problem, changed: readonly string[]): boolean {
  if (problem.rendered === undefined) return tells(problem).includes(changed.slice(0, 2).join('.'));
  const { path } = problem.rendered;
  return changed.every((step, index) => index >= path.length || String(path[index]) === step);
}

const kindOf = ({ apiVersion, kind }: KubernetesObject): string =>
  `${apiVersion.includes('/') ? apiVersion.split('/')[0] : ''}/${kind}`;

/** What is reported, in words. */
const tells = (problem: Problem): string => words(problem).what;
