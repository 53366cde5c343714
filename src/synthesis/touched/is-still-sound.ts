import { isLocal } from '../../checks/outline/is-local';
import type { JudgedManifest } from '../../checks/parts/judged-manifest';
import type { Cluster, Platform } from '../../model/platform';
import { isMeasured } from '../../observability/metrics/is-measured';
import type { Problem } from '../../problems/problem';
import type { ObservedTenant } from '../../render/observed-tenant';
import type { Trace } from '../../render/render-unit';
import type { Memory } from '../memory';
import { unpackManifests, type PackedManifests } from '../packed-manifests';
import type { PlacedTenant } from '../place-projects';
import type { RenderedTenant } from '../render-tenants';
import { rooms } from '../rooms';
import { callChains } from './call-chains';
import { changedObjects } from './changed-objects';
import type { SoundCluster, SoundTenant } from './sound-cluster';

interface Present {
  readonly placed: readonly PlacedTenant[];
  readonly tenants: readonly RenderedTenant[];
  readonly place: { readonly platform: Platform; readonly cluster: Cluster; readonly trace: Trace };
  readonly memory: Memory;
}

/** What can be seen of a tenant: its outline, and those of its objects. */
interface Seen {
  readonly outline: ObservedTenant;
  readonly objects: readonly JudgedManifest[];
}

/**
 * Whether nothing can be wrong with a cluster that was sound and in which some tenants have changed. Objects of a tenant
 * reach others by name alone (`isLocal`), along calls: so whatever is new is found where only tenants on chains of calls
 * with those that have changed are compared, with equipment made for them. What is found there before the change too is
 * so because the others are missing, who have not changed.
 *
 * @returns false also where that cannot be told: everything has to be compared
 */
export function isStillSound(before: SoundCluster, now: SoundCluster | undefined, present: Present): boolean {
  if (now === undefined || !isAlike(before, now)) return false;
  const was = new Map<string, Seen>();
  const is = new Map<string, Seen>();
  let isMeasurable = false;
  for (const [index, known] of before.tenants.entries()) {
    if (known.outlined === now.tenants[index]?.outlined) continue;
    const [then, today] = [recall(known, present.memory), see(known.namespace, present)];
    if (then === undefined || today === undefined) return false;
    const changed = changedObjects(then.objects, today.objects);
    if (!changed.every(isLocal)) return false;
    // With the same equipment the same is asked of metrics.
    isMeasurable ||= changed.some(isMeasured);
    was.set(known.namespace, then);
    is.set(known.namespace, today);
  }
  const others = concerned([...was.values()], present)
    .filter((namespace) => !was.has(namespace))
    .flatMap((namespace) => see(namespace, present) ?? []);
  const compare = (some: readonly Seen[]) => compareSome(some, isMeasurable, present.place);
  const found = compare([...is.values(), ...others]);
  if (found.length === 0) return true;
  const known = new Set(compare([...was.values(), ...others]).map(textOf));
  return found.every((one) => known.has(textOf(one)));
}

const textOf = (one: Problem): string => JSON.stringify(one);

/** The same tenants, and the same equipment. */
function isAlike(before: SoundCluster, now: SoundCluster): boolean {
  return (
    JSON.stringify(before.equipment) === JSON.stringify(now.equipment) &&
    before.tenants.length === now.tenants.length &&
    before.tenants.every(({ namespace }, index) => namespace === now.tenants[index]?.namespace)
  );
}

/** Namespaces that a change of some can matter to, themselves included. */
function concerned(was: readonly Seen[], { placed }: Present): readonly string[] {
  const before = was.map(({ outline }) => outline);
  const now = placed.map((tenant) => tenant.outline());
  const onChains = callChains([...now, ...before], new Set(before.map(({ namespace }) => namespace)));
  const projects = new Set(before.map(({ project }) => project));
  return now
    .filter(({ namespace, project }) => onChains.has(namespace) || projects.has(project))
    .map(({ namespace }) => namespace);
}

/** A tenant as it is. */
function see(namespace: string, { placed, tenants }: Present): Seen | undefined {
  const outline = placed.find((one) => one.namespace === namespace)?.outline();
  const objects = tenants.find((one) => one.namespace === namespace)?.outlines();
  return outline && objects && { outline, objects };
}

/** A tenant as it was; undefined where the store has forgotten. */
function recall({ namespace, placed, rendered }: SoundTenant, memory: Memory): Seen | undefined {
  const outlines = memory.findDetail('place', { key: placed }) as readonly ObservedTenant[] | undefined;
  const outline = outlines?.find((one) => one.namespace === namespace && one.cluster === rendered['cluster']);
  const packed = memory.findDetail('render', rendered) as PackedManifests | undefined;
  if (outline === undefined || packed === undefined) return undefined;
  return { outline, objects: rooms.comparing().outlineManifests(unpackManifests(packed)) };
}

/** Compares some tenants as if they were all. */
function compareSome(
  seen: readonly Seen[],
  isMeasurable: boolean,
  place: Present['place'],
): readonly Problem[] {
  const { cluster, platform } = place;
  const { compareParts, equipmentFacts, renderEquipment, unitsOf } = rooms.comparing();
  const tenants = seen.map(({ outline }) => outline);
  const ofTenants = seen.flatMap(({ objects }) => objects);
  const facts = equipmentFacts(platform, { cluster, tenants }, unitsOf(ofTenants));
  const equipment = renderEquipment(facts, place, () => undefined);
  const { found, proveAccess, proveQueries } = compareParts(
    { cluster, tenants, observed: facts.observed, equipment, ofTenants },
    platform,
  );
  return [...equipment.problems, ...found, ...proveAccess(), ...(isMeasurable ? proveQueries() : [])];
}
