import { checkPart } from '../checks/parts/check-part';
import { judgePart } from '../checks/parts/judge-part';
import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { toCheckedCluster } from '../checks/to-checked-cluster';
import { toFileTree } from '../delivery/to-file-tree';
import type { FileTree } from '../model/file-tree';
import type { Cluster, Platform } from '../model/platform';
import type { Tenant } from '../model/tenant';
import type { Problem } from '../problems/problem';
import { planTenant } from '../render/plan-tenant';
import { renderUnit, type Trace } from '../render/render-unit';
import type { Share } from '../render/shares-of';
import { toYaml } from '../yaml/to-yaml';

/** Where a tenant is rendered. */
interface Place {
  readonly platform: Platform;
  readonly cluster: Cluster;
  readonly trace: Trace;
}

/** Renders a tenant and holds it against the rules about its own objects. */
export function renderTenant(
  tenant: Tenant,
  share: Share | undefined,
  { platform, cluster, trace }: Place,
): {
  readonly manifests: readonly JudgedManifest[];
  readonly problems: readonly Problem[];
  readonly tree: FileTree;
} {
  const units = planTenant(platform, cluster, tenant, share).map((unit) => renderUnit(unit, trace));
  const manifests = units.flatMap((unit) => unit.manifests);
  const part = { manifests, checked: toCheckedCluster(manifests, platform, cluster) };
  const { tree, problems } = toFileTree(manifests, toYaml);
  return {
    manifests: judgePart(part),
    problems: [...units.flatMap((unit) => unit.problems), ...checkPart(part, platform), ...problems],
    tree,
  };
}
