import { activeFreeze } from '../conventions/active-freeze';
import { paths } from '../conventions/paths';
import type { ImageLocks } from '../model/image-locks';
import { problem, type Problem } from '../problems/problem';

/** Environments that stand still at a moment, and were to change. @param now milliseconds since 1970 */
export function checkFreezes(
  { freezes }: ImageLocks,
  environments: ReadonlySet<string>,
  now: number,
): readonly Problem[] {
  return [...environments].flatMap((environment) => {
    const freeze = activeFreeze(freezes, environment, now);
    if (freeze === undefined) return [];
    const at = { file: paths.platform, path: ['freezes', freezes.indexOf(freeze)] };
    const { name, reason } = freeze;
    return [problem('frozen-environment', at, { environment, freeze: name, reason })];
  });
}
