import { outlineManifests } from '../checks/outline/outline-manifests';
import { checkPart } from '../checks/parts/check-part';
import { judgePart } from '../checks/parts/judge-part';
import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { partsOf } from '../checks/parts/parts-of';
import { names } from '../conventions/names';
import { byProject } from '../delivery/by-project';
import { planDelivery } from '../delivery/plan-delivery';
import { toFileTree } from '../delivery/to-file-tree';
import { unitsOf } from '../delivery/units-of';
import type { KubernetesObject } from '../model/manifest';
import type { Cluster, Platform } from '../model/platform';
import type { Problem } from '../problems/problem';
import { planPlatform } from '../render/plan-platform';
import { renderUnit, type Trace } from '../render/render-unit';
import type { EquipmentFacts } from './equipment-facts';

/** What the platform itself renders for a cluster: its own parts, and what delivers everything. */
export interface Equipment<T> {
  /** What was made of each file, by path. */
  readonly tree: ReadonlyMap<string, T>;
  /** All of it whole, in the order of the files. */
  readonly manifests: readonly JudgedManifest[];
  /** What rules about a whole cluster look at. */
  readonly parts: readonly JudgedManifest[];
  readonly delivery: readonly JudgedManifest[];
  /** What is wrong with it by itself. */
  readonly problems: readonly Problem[];
}

/**
 * Renders the equipment of a cluster and holds it against the rules about its own objects.
 *
 * @param write makes something of one file after the other
 */
export function renderEquipment<T>(
  facts: EquipmentFacts,
  {
    platform,
    cluster,
    trace,
  }: { readonly platform: Platform; readonly cluster: Cluster; readonly trace: Trace },
  write: (objects: readonly KubernetesObject[], comment: string, path: string) => T,
): Equipment<T> {
  const rendered = planPlatform(platform, cluster, facts).map((planned) => renderUnit(planned, trace));
  const own = rendered.flatMap(({ manifests }) => manifests);
  const units = [...unitsOf(own), ...facts.units];
  const delivery = renderUnit(planDelivery(platform, { cluster, tenants: facts.delivered }, units), trace);
  const all = [...own, ...delivery.manifests.map(byProject)];
  const files = toFileTree(all, write);
  const parts = partsOf(all, platform, cluster);
  const judged = parts.flatMap(judgePart);
  const isDelivery = ({ unit }: JudgedManifest) => unit.group === names.deliveryGroup;
  return {
    tree: files.tree,
    manifests: judged,
    parts: outlineManifests(judged.filter((manifest) => !isDelivery(manifest))),
    delivery: judged.filter(isDelivery),
    problems: [
      ...[...rendered, delivery].flatMap(({ problems }) => problems),
      ...parts.flatMap((part) => checkPart(part, platform)),
      ...files.problems,
    ],
  };
}
