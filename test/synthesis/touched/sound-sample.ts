import { outlineManifests } from '../../../src/checks/outline/outline-manifests';
import type { JudgedManifest } from '../../../src/checks/parts/judged-manifest';
import { digest } from '../../../src/conventions/digest';
import { toWritten } from '../../../src/conventions/to-written';
import { unitsOf } from '../../../src/delivery/units-of';
import type { ClusterLandscape } from '../../../src/model/landscape';
import type { Platform } from '../../../src/model/platform';
import { hasErrors } from '../../../src/problems/has-errors';
import type { Problem } from '../../../src/problems/problem';
import type { ObservedTenant } from '../../../src/render/observed-tenant';
import { outlineTenant } from '../../../src/render/outline-tenant';
import { sharesOf } from '../../../src/render/shares-of';
import { compareParts } from '../../../src/synthesis/compare-parts';
import { equipmentFacts } from '../../../src/synthesis/equipment-facts';
import { Memory } from '../../../src/synthesis/memory';
import { packManifests } from '../../../src/synthesis/packed-manifests';
import type { PlacedTenant } from '../../../src/synthesis/place-projects';
import { renderEquipment } from '../../../src/synthesis/render-equipment';
import { renderTenant } from '../../../src/synthesis/render-tenant';
import type { RenderedTenant } from '../../../src/synthesis/render-tenants';
import { isStillSound } from '../../../src/synthesis/touched/is-still-sound';
import { soundCluster } from '../../../src/synthesis/touched/sound-cluster';

/** A tenant as it shows: what it is, and what it renders. */
export interface ShownTenant {
  readonly outline: ObservedTenant;
  readonly manifests: readonly JudgedManifest[];
}

/** What is said of a cluster that was sound, once something has changed. */
interface Verdict {
  /** What is found where everything is compared. */
  readonly found: readonly Problem[];
  /** Whether the cluster is said to be sound where that is compared which the change can reach. */
  readonly isSound: boolean;
}

/** The tenants of a cluster as they are rendered. */
export function showTenants(
  platform: Platform,
  { cluster, tenants }: ClusterLandscape,
): readonly ShownTenant[] {
  const outlines = tenants.map(outlineTenant);
  const shares = sharesOf(outlines);
  const place = { platform, cluster, trace: () => undefined };
  return tenants.map((tenant, index) => ({
    outline: outlines[index] as ObservedTenant,
    manifests: renderTenant(tenant, shares[tenant.namespace], place).manifests,
  }));
}

/** Compares tenants with what they were, when they were sound, in both ways. */
export function verdictOf(
  platform: Platform,
  { cluster }: ClusterLandscape,
  before: readonly ShownTenant[],
  after: readonly ShownTenant[],
): Verdict {
  const place = { platform, cluster, trace: () => undefined };
  const kept = new Map<string, unknown>();
  const memory = new Memory({
    get: (kind, key) => kept.get(`${kind} ${key}`),
    put: () => undefined,
    putWritten: (kind, key, { text }) => kept.set(`${kind} ${key}`, JSON.parse(text)),
    hold: () => undefined,
    forget: () => undefined,
  });
  const stateOf = (tenants: readonly ShownTenant[], when: string) => {
    const placed = tenants.map(({ outline }) => toPlaced(outline, when));
    const rendered = tenants.map((tenant) => toRendered(tenant, when));
    memory.keepDetail('place', { key: when }, toWritten(tenants.map(({ outline }) => outline)));
    for (const { from, manifests } of rendered) {
      if (from !== undefined) memory.keepDetail('render', from, toWritten(packManifests(manifests())));
    }
    const manifests = tenants.flatMap((tenant) => tenant.manifests);
    const outline = { cluster, tenants: tenants.map((tenant) => tenant.outline) };
    const facts = equipmentFacts(platform, outline, unitsOf(manifests));
    const noted = soundCluster({ facts: digest(JSON.stringify(facts)) }, placed, rendered);
    return { placed, rendered, facts, outline, noted };
  };
  const was = stateOf(before, 'before').noted;
  const { placed, rendered, facts, outline, noted } = stateOf(after, 'after');
  if (was === undefined) throw new Error('nothing is known of what was sound');
  const equipment = renderEquipment(facts, place, () => undefined);
  const ofTenants = rendered.flatMap((tenant) => tenant.outlines());
  const { found, proveAccess, proveQueries } = compareParts(
    { ...outline, observed: facts.observed, equipment, ofTenants },
    platform,
  );
  const first = [...equipment.problems, ...found];
  return {
    found: hasErrors(first) ? first : [...first, ...proveAccess(), ...proveQueries()],
    isSound: isStillSound(was, noted, { placed, tenants: rendered, place, memory }),
  };
}

function toPlaced(outline: ObservedTenant, when: string): PlacedTenant {
  const { project, cluster, namespace } = outline;
  return {
    project,
    cluster,
    namespace,
    digest: when,
    outlined: digest(JSON.stringify(outline)),
    outline: () => outline,
    whole: () => {
      throw new Error('only outlines may be asked for');
    },
  };
}

function toRendered({ outline, manifests }: ShownTenant, when: string): RenderedTenant {
  const { namespace, cluster } = outline;
  const outlines = outlineManifests(manifests);
  return {
    namespace,
    files: new Map(),
    digest: '',
    outlined: digest(JSON.stringify(outlines)),
    units: unitsOf(manifests),
    problems: [],
    from: { placed: when, cluster, namespace },
    manifests: () => manifests,
    outlines: () => outlines,
  };
}
