import { checkCluster } from '../checks/check-cluster';
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
import type { ObservedCluster } from '../render/observed-tenant';
import { renderUnit, type Trace } from '../render/render-unit';
import type { FileTree } from '../model/file-tree';
import type { Platform } from '../model/platform';
import { toYaml } from '../yaml/to-yaml';

/**
 * Renders the platform's part of a cluster, and says what shows only where all parts are compared.
 *
 * @param ofTenants outlines of what tenants render, in their order
 * @param isSound whether nothing is wrong with any of them: what is broken already is not what was declared
 */
export function compareParts(
  outline: ObservedCluster,
  ofTenants: readonly JudgedManifest[],
  isSound: boolean,
  { platform, trace }: { readonly platform: Platform; readonly trace: Trace },
): {
  readonly tree: FileTree;
  readonly problems: readonly Problem[];
  readonly manifests: readonly JudgedManifest[];
} {
  const { cluster } = outline;
  const rendered = planPlatform(platform, outline).map((planned) => renderUnit(planned, trace));
  const own = rendered.flatMap((unit) => unit.manifests);
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
  const proven =
    isSound && !hasErrors(found)
      ? [
          ...proveAccess(platform, outline, outlines),
          ...proveQueries(outline, resolveStack(observeCluster(platform, outline)), outlines),
        ]
      : [];
  return { tree: files.tree, problems: [...found, ...proven], manifests: judged };
}
