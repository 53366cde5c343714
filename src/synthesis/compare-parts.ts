import { checkCluster } from '../checks/check-cluster';
import { outlineManifests } from '../checks/outline/outline-manifests';
import { checkPart } from '../checks/parts/check-part';
import { judgePart } from '../checks/parts/judge-part';
import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { partsOf } from '../checks/parts/parts-of';
import { toCheckedCluster } from '../checks/to-checked-cluster';
import { byProject } from '../delivery/by-project';
import { planDelivery } from '../delivery/plan-delivery';
import { toFileTree } from '../delivery/to-file-tree';
import { unitsOf } from '../delivery/units-of';
import { resolveStack } from '../observability/stack/resolve-stack';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { proveAccess } from '../proof/prove-access';
import { proveQueries } from '../proof/prove-queries';
import { observeCluster } from '../render/observe-cluster';
import { planPlatform } from '../render/plan-platform';
import { renderUnit } from '../render/render-unit';
import { toYaml } from '../yaml/to-yaml';
import type { Definitions } from './definitions';
import type { PlacedTenant } from './place-projects';
import type { RenderedTenant } from './render-tenants';

/** Renders the platform's part of a cluster, and says what shows only where all parts are compared. */
export function compareParts(
  name: string,
  placed: readonly PlacedTenant[],
  tenants: readonly RenderedTenant[],
  isSound: boolean,
  definitions: Definitions,
): {
  readonly tree: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly manifests: readonly JudgedManifest[];
} {
  const { parsed } = definitions.platform();
  const cluster = parsed?.platform.clusters.find((one) => one.name === name);
  if (parsed === undefined || cluster === undefined) return { tree: new Map(), problems: [], manifests: [] };
  const { platform } = parsed;
  const trace = (error: unknown) => definitions.trace(error);
  const outline = { cluster, tenants: placed.map((tenant) => tenant.outline()) };
  const rendered = planPlatform(platform, outline).map((planned) => renderUnit(planned, trace));
  const own = rendered.flatMap((unit) => unit.manifests);
  const ofTenants = tenants.flatMap((tenant) => outlineManifests(tenant.manifests()));
  const delivery = renderUnit(planDelivery(platform, outline, unitsOf([...own, ...ofTenants])), trace);
  const delivered = delivery.manifests.map(byProject);
  const parts = partsOf([...own, ...delivered], platform, cluster);
  const judged = parts.flatMap(judgePart);
  const isDelivered = new Set(delivered.map(({ object }) => object));
  const outlines = [
    ...judged.filter(({ object }) => !isDelivered.has(object)),
    ...ofTenants,
    ...judged.filter(({ object }) => isDelivered.has(object)),
  ];
  const files = toFileTree([...own, ...delivered], toYaml);
  const found = [
    ...[...rendered, delivery].flatMap((unit) => unit.problems),
    ...parts.flatMap((part) => checkPart(part, platform)),
    ...checkCluster(outlines, platform, toCheckedCluster(outlines, platform, cluster)),
    ...files.problems,
  ];
  // What is broken already is not what was declared.
  const proven =
    isSound && !hasErrors(found)
      ? [
          ...proveAccess(platform, outline, outlines),
          ...proveQueries(outline, resolveStack(observeCluster(platform, outline)), outlines),
        ]
      : [];
  return { tree: files.tree, problems: [...found, ...proven], manifests: judged };
}
