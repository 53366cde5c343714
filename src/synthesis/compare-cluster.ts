import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { digest } from '../conventions/digest';
import { toWritten } from '../conventions/to-written';
import type { OutputFile } from '../model/output-file';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { equipCluster } from './equip-cluster';
import type { Means } from './means';
import type { From } from './memory';
import { once } from './once';
import type { PlacedTenant } from './place-projects';
import type { RenderedTenant } from './render-tenants';
import { rooms } from './rooms';
import { isStillSound } from './touched/is-still-sound';
import { soundCluster, type SoundCluster } from './touched/sound-cluster';

/** What the platform renders for a cluster, and what shows only where its tenants are compared. */
export interface ComparedCluster {
  readonly files: ReadonlyMap<string, OutputFile>;
  /** Of the platform's own objects. */
  readonly digest: string;
  readonly problems: readonly Problem[];
  /** The platform's own, and what delivers everything. */
  readonly manifests: () => readonly JudgedManifest[];
}

interface Kept {
  /** What its equipment followed from. */
  readonly equipment: From;
  readonly problems: readonly Problem[];
}

/**
 * Renders the equipment of a cluster and compares all parts, if anything that can be seen of them is not as before.
 * What was sound and has changed in a few tenants only is compared where that can matter.
 */
export function compareCluster(
  name: string,
  placed: readonly PlacedTenant[],
  tenants: readonly RenderedTenant[],
  model: string,
  means: Means,
): ComparedCluster {
  const { definitions, memory } = means;
  const isSound = !tenants.some(({ problems }) => hasErrors(problems));
  const place = once(() => definitions.placeOf(name));
  const facts = once(() => {
    const outline = { cluster: place().cluster, tenants: placed.map((tenant) => tenant.outline()) };
    const units = tenants.flatMap((tenant) => tenant.units);
    return rooms.comparing().equipmentFacts(place().platform, outline, units);
  });
  const from = {
    platform: model,
    cluster: name,
    tenants: digest(...placed.map(({ outlined }) => outlined)),
    objects: digest(...tenants.map(({ outlined }) => outlined)),
  };
  const kept = isSound ? memory.find<Kept>('compare', name, from) : undefined;
  const equipFrom = kept?.equipment ?? {
    platform: model,
    cluster: name,
    facts: digest(JSON.stringify(facts())),
  };
  const equipped = equipCluster(
    name,
    equipFrom,
    (write) => rooms.comparing().renderEquipment(facts(), place(), write),
    means,
  );
  const now = soundCluster(equipFrom, placed, tenants);
  const known = { platform: model, cluster: name };
  const before = isSound ? (memory.findDetail('compare', known) as SoundCluster | undefined) : undefined;
  /** Notes where the store has all of it now: what it was made of before is forgotten in time. */
  const noteSound = (): void => {
    if (now === undefined || JSON.stringify(now) === JSON.stringify(before)) return;
    memory.keepDetail('compare', known, toWritten(now));
  };
  if (kept !== undefined) {
    const all = [...equipped.problems, ...kept.problems];
    if (all.length === 0) noteSound();
    return { ...equipped, problems: all };
  }
  const compared = () => {
    const { found, proveAccess, proveQueries } = rooms.comparing().compareParts(
      {
        cluster: place().cluster,
        tenants: placed.map((tenant) => tenant.outline()),
        observed: facts().observed,
        equipment: equipped.shown(),
        ofTenants: tenants.flatMap((tenant) => tenant.outlines()),
      },
      place().platform,
    );
    return isSound && !hasErrors([...equipped.problems, ...found])
      ? [...found, ...proveAccess(), ...proveQueries()]
      : found;
  };
  const isKnown =
    before !== undefined && isStillSound(before, now, { placed, tenants, place: place(), memory });
  const problems = isKnown ? [] : compared();
  const all = [...equipped.problems, ...problems];
  if (isSound && !hasErrors(all)) {
    memory.keep('compare', from, { equipment: equipFrom, problems } satisfies Kept);
    if (all.length === 0) noteSound();
  }
  return { ...equipped, problems: all };
}
