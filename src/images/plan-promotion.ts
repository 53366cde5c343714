import { paths } from '../conventions/paths';
import type { ImageLocks } from '../model/image-locks';
import { problem, type Problem } from '../problems/problem';
import { findNamed } from './find-named';
import type { ImageChange } from './image-change';

/** What `image promote` was asked for. */
export interface PromotionRequest {
  /** `project`, `project/service` or `project/service/version`, each. */
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** The entries that a promotion copies, as they are: the same tag, the same digest. */
export function planPromotion(
  locks: ImageLocks,
  { names, from, to }: PromotionRequest,
): { readonly changes: readonly ImageChange[]; readonly problems: readonly Problem[] } {
  const changes = new Map<string, ImageChange>();
  const problems: Problem[] = [];
  for (const name of names) {
    const source = findNamed(locks, name, from);
    const target = findNamed(locks, name, to);
    const unknown = [source, target].filter((found) => 'code' in found);
    problems.push(...unknown);
    if ('code' in source || 'code' in target) continue;
    const { environments, images, name: project } = source.project;
    if (environments.indexOf(to) !== environments.indexOf(from) + 1) {
      const at = { file: paths.platform, path: ['environments'] };
      problems.push(problem('promotion-order', at, { from, to, order: environments.join(' → ') }));
      continue;
    }
    const copied = [...source.keys].flatMap(([key, service]): ImageChange[] => {
      const after = images.get(from)?.get(key);
      const before = images.get(to)?.get(key);
      return after === undefined ? [] : [{ project, environment: to, service, key, before, after }];
    });
    if (copied.length === 0) {
      const at = { file: paths.imageLock(project, from) };
      problems.push(problem('nothing-to-promote', at, { name, environment: from }));
    }
    for (const change of copied) changes.set(`${project}/${change.key}`, change);
  }
  return { changes: [...changes.values()], problems };
}
