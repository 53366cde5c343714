import { checkCluster } from '../checks/check-cluster';
import { checkPart } from '../checks/parts/check-part';
import { judgePart } from '../checks/parts/judge-part';
import { outlineManifests } from '../checks/outline/outline-manifests';
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
import type { Platform } from '../model/platform';
import { toYaml } from '../yaml/to-yaml';

/** How a cluster is rendered. */
interface Setting<T> {
  readonly platform: Platform;
  readonly trace: Trace;
  /** Told of each file when it is made. */
  readonly take: (path: string, text: string) => T;
  /** Whether somebody will ask for the platform's manifests whole: otherwise they are not held. */
  readonly isWhole: boolean;
}

/**
 * Renders the platform's part of a cluster, and says what shows only where all parts are compared.
 *
 * @param ofTenants outlines of what tenants render, in their order
 * @param isSound whether nothing is wrong with any of them: what is broken already is not what was declared
 */
export function compareParts<T>(
  outline: ObservedCluster,
  ofTenants: readonly JudgedManifest[],
  isSound: boolean,
  setting: Setting<T>,
): {
  readonly tree: ReadonlyMap<string, T>;
  readonly problems: readonly Problem[];
  readonly manifests: readonly JudgedManifest[];
} {
  const { cluster } = outline;
  const { platform } = setting;
  const { tree, problems, own, delivered, manifests } = renderPlatform(outline, ofTenants, setting);
  const outlines = [...own, ...ofTenants, ...delivered];
  const found = [
    ...problems,
    ...checkCluster(outlines, platform, toCheckedCluster(outlines, platform, cluster)),
  ];
  const proven =
    isSound && !hasErrors(found)
      ? [
          ...proveAccess(platform, outline, outlines),
          ...proveQueries(outline, resolveStack(observeCluster(platform, outline)), outlines),
        ]
      : [];
  return { tree, problems: [...found, ...proven], manifests };
}

/** The platform's own, and what delivers everything. Nothing is held that rules about a whole cluster do not look at. */
function renderPlatform<T>(
  outline: ObservedCluster,
  ofTenants: readonly JudgedManifest[],
  { platform, trace, take, isWhole }: Setting<T>,
) {
  const rendered = planPlatform(platform, outline).map((planned) => renderUnit(planned, trace));
  const own = rendered.flatMap((unit) => unit.manifests);
  const delivery = renderUnit(planDelivery(platform, outline, unitsOf([...own, ...ofTenants])), trace);
  const delivered = delivery.manifests.map(byProject);
  const files = toFileTree([...own, ...delivered], (objects, comment, path) =>
    take(path, toYaml(objects, comment)),
  );
  const parts = partsOf([...own, ...delivered], platform, outline.cluster);
  const judged = parts.flatMap(judgePart);
  const isDelivered = new Set(delivered.map(({ object }) => object));
  return {
    tree: files.tree,
    problems: [
      ...[...rendered, delivery].flatMap((unit) => unit.problems),
      ...parts.flatMap((part) => checkPart(part, platform)),
      ...files.problems,
    ],
    own: outlineManifests(judged.filter(({ object }) => !isDelivered.has(object))),
    delivered: judged.filter(({ object }) => isDelivered.has(object)),
    manifests: isWhole ? judged : [],
  };
}
