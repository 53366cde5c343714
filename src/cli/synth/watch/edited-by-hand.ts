import { paths } from '../../../conventions/paths';
import type { Plans } from '../round';

/**
 * What a run put right in `dist/` because somebody had changed it there.
 *
 * @param changed paths below the root at which something changed since the run before
 */
export function editedByHand({ dist }: Plans, changed: ReadonlySet<string>): readonly string[] {
  return [...dist.created, ...dist.changed, ...dist.removed]
    .map((path) => `${paths.dist}/${path}`)
    .filter((path) => withAncestors(path).some((one) => changed.has(one)))
    .sort();
}

/** A path, and every directory above it. */
function withAncestors(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
