import { checkPart } from '../checks/parts/check-part';
import { judgePart } from '../checks/parts/judge-part';
import type { JudgedManifest } from '../checks/parts/judged-manifest';
import { toCheckedCluster } from '../checks/to-checked-cluster';
import { toFileTree } from '../delivery/to-file-tree';
import type { Problem } from '../problems/problem';
import { planTenant } from '../render/plan-tenant';
import { renderUnit } from '../render/render-unit';
import type { Share } from '../render/shares-of';
import { toYaml } from '../yaml/to-yaml';
import type { Definitions } from './definitions';
import type { PlacedTenant } from './place-projects';

/** Renders a tenant and holds it against the rules about its own objects. */
export function renderTenant(
  name: string,
  { whole }: PlacedTenant,
  share: Share | undefined,
  definitions: Definitions,
): {
  readonly manifests: readonly JudgedManifest[];
  readonly problems: readonly Problem[];
  readonly tree: ReadonlyMap<string, string>;
} {
  const { parsed } = definitions.platform();
  const cluster = parsed?.platform.clusters.find((one) => one.name === name);
  if (parsed === undefined || cluster === undefined) return { manifests: [], problems: [], tree: new Map() };
  const { platform } = parsed;
  const units = planTenant(platform, cluster, whole(), share).map((unit) =>
    renderUnit(unit, (error) => definitions.trace(error)),
  );
  const manifests = units.flatMap((unit) => unit.manifests);
  const part = { manifests, checked: toCheckedCluster(manifests, platform, cluster) };
  const found = [...units.flatMap((unit) => unit.problems), ...checkPart(part, platform)];
  const { tree, problems } = toFileTree(manifests, toYaml);
  return { manifests: judgePart(part), problems: [...found, ...problems], tree };
}
