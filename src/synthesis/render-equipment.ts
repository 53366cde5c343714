import { checkPart } from '../checks/parts/check-part';
import { judgePart } from '../checks/parts/judge-part';
import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { partsOf } from '../checks/parts/parts-of';
import { names } from '../conventions/names';
import { byProject } from '../delivery/by-project';
import { planDelivery } from '../delivery/plan-delivery';
import { unitsOf } from '../delivery/units-of';
import type { Cluster, Platform } from '../model/platform';
import type { Problem } from '../problems/problem';
import { planPlatform } from '../render/plan-platform';
import { renderUnit, type Trace } from '../render/render-unit';
import type { EquipmentFacts } from './equipment-facts';

/** What the platform itself renders for a cluster: its own parts, and what delivers everything. */
export interface Equipment {
  readonly parts: readonly JudgedManifest[];
  readonly delivery: readonly JudgedManifest[];
  /** What is wrong with them by themselves. */
  readonly problems: readonly Problem[];
}

/** Renders the equipment of a cluster and holds it against the rules about its own objects. */
export function renderEquipment(
  facts: EquipmentFacts,
  {
    platform,
    cluster,
    trace,
  }: { readonly platform: Platform; readonly cluster: Cluster; readonly trace: Trace },
): Equipment {
  const rendered = planPlatform(platform, cluster, facts).map((planned) => renderUnit(planned, trace));
  const own = rendered.flatMap(({ manifests }) => manifests);
  const units = [...unitsOf(own), ...facts.units];
  const delivery = renderUnit(planDelivery(platform, { cluster, tenants: facts.delivered }, units), trace);
  const parts = partsOf([...own, ...delivery.manifests.map(byProject)], platform, cluster);
  const judged = parts.flatMap(judgePart);
  const isDelivery = ({ unit }: JudgedManifest) => unit.group === names.deliveryGroup;
  return {
    parts: judged.filter((manifest) => !isDelivery(manifest)),
    delivery: judged.filter(isDelivery),
    problems: [
      ...[...rendered, delivery].flatMap(({ problems }) => problems),
      ...parts.flatMap((part) => checkPart(part, platform)),
    ],
  };
}
