import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import type { FileTree } from '../model/file-tree';
import type { Definitions } from './definitions';
import type { Memory } from './memory';
import type { PlacedTenant } from './place-projects';
import { rooms } from './rooms';

/** What is written beside `dist/`. */
export function surround(
  tenants: readonly PlacedTenant[],
  platform: string,
  definitions: Definitions,
  memory: Memory,
): FileTree {
  const from = { platform, tenants: digest(...tenants.map(({ outlined }) => outlined)) };
  const kept = memory.find<readonly (readonly [string, string])[]>('surround', paths.dist, from);
  if (kept !== undefined) return new Map(kept);
  const { parsed } = definitions.platform();
  if (parsed === undefined) return new Map();
  const files = rooms.parsing().repositoryFiles(
    parsed.platform,
    parsed.platform.clusters.map((cluster) => ({
      cluster,
      tenants: tenants.filter((one) => one.cluster === cluster.name).map((one) => one.outline()),
    })),
  );
  memory.keep('surround', from, [...files]);
  return files;
}
