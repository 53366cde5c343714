import type { Cluster, Platform } from '../../model/platform';
import type { JudgedManifest } from '../../checks/parts/judged-manifest';
import type { ObservedTenant } from '../../render/observed-tenant';
import type { Problem } from '../../problems/problem';
import type { Trace } from '../../render/render-unit';
import type { Memory } from '../memory';
import { unpackManifests, type PackedManifests } from '../packed-manifests';
import type { PlacedTenant } from '../place-projects';
import type { RenderedTenant } from '../render-tenants';
import { rooms } from '../rooms';
import { callChains } from './call-chains';
import { differsLocally } from './differs-locally';
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
  const { placed, tenants, memory } = present;
  const changed = new Map<number, Seen>();
  for (const [index, known] of before.tenants.entries()) {
    if (known.outlined === now.tenants[index]?.outlined) continue;
    const was = recall(known, memory);
    if (was === undefined || !differsLocally(was.objects, tenants[index]?.outlines() ?? [])) return false;
    changed.set(index, was);
  }
  const outlines = placed.map((tenant) => tenant.outline());
  const old = [...changed.values()].map(({ outline }) => outline);
  const namespaces = callChains([...outlines, ...old], new Set(old.map(({ namespace }) => namespace)));
  const projects = new Set(old.map(({ project }) => project));
  const some = placed.flatMap(({ namespace, project }, index) =>
    namespaces.has(namespace) || projects.has(project) ? [index] : [],
  );
  const seen = (index: number): readonly Seen[] => {
    const outline = outlines[index];
    const objects = tenants[index]?.outlines();
    return outline === undefined || objects === undefined ? [] : [{ outline, objects }];
  };
  const found = compare(some.flatMap(seen), present);
  if (found.length === 0) return true;
  const known = new Set(
    compare(
      some.flatMap((index) => changed.get(index) ?? seen(index)),
      present,
    ).map(textOf),
  );
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

/** A tenant as it was; undefined where the store has forgotten. */
function recall({ namespace, placed, rendered }: SoundTenant, memory: Memory): Seen | undefined {
  const outlines = memory.findDetail('place', { key: placed }) as readonly ObservedTenant[] | undefined;
  const outline = outlines?.find((one) => one.namespace === namespace && one.cluster === rendered['cluster']);
  const packed = memory.findDetail('render', rendered) as PackedManifests | undefined;
  if (outline === undefined || packed === undefined) return undefined;
  return { outline, objects: rooms.comparing().outlineManifests(unpackManifests(packed)) };
}

function compare(seen: readonly Seen[], { place }: Present): readonly Problem[] {
  const { cluster, platform } = place;
  const { compareParts, equipmentFacts, renderEquipment, unitsOf } = rooms.comparing();
  const tenants = seen.map(({ outline }) => outline);
  const ofTenants = seen.flatMap(({ objects }) => objects);
  const facts = equipmentFacts(platform, { cluster, tenants }, unitsOf(ofTenants));
  const equipment = renderEquipment(facts, place, () => undefined);
  const { found, prove } = compareParts(
    { cluster, tenants, observed: facts.observed, equipment, ofTenants },
    platform,
  );
  return [...equipment.problems, ...found, ...prove()];
}
