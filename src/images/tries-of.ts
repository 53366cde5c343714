import type { LockedProject } from '../model/image-locks';
import { environmentBefore } from './environment-before';
import type { ImageChange } from './image-change';

/** A digest that must have run before it goes further. */
export interface Try {
  readonly change: ImageChange;
  /** Environment in which it must have run. */
  readonly before: string;
}

/**
 * What must have run in the environment before: each image that changes, where digests are recorded. A tag says
 * nothing of what ran under it, so that an image known by its tag alone passes, unless the environment before does
 * record digests of it.
 */
export function triesOf(project: LockedProject, changes: readonly ImageChange[]): readonly Try[] {
  return changes.flatMap((change) => {
    const before = environmentBefore(project, change.environment);
    if (before === undefined) return [];
    const recorded = change.after.digest ?? project.images.get(before)?.get(change.key)?.digest;
    return recorded === undefined ? [] : [{ change, before }];
  });
}
