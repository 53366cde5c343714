import type { Loaded } from '../../load/load-sources';
import type { ChangedFiles } from '../../load/revisions/changed-files';
import { onlyLocksDiffer } from '../../load/revisions/only-locks-differ';
import type { ReviewSettings } from '../../model/review-settings';
import { reviewSettingsOf } from '../../parse/review-settings-of';

/**
 * What the platform said of reviews at the base revision, where a change may say it otherwise. Undefined where it cannot,
 * since only images or no definitions differ, and where the base has none.
 */
export function baseSettings(
  changed: ChangedFiles,
  readBase: () => Loaded['sources'],
): ReviewSettings | undefined {
  if (onlyLocksDiffer(changed)) return undefined;
  const base = readBase();
  return base && reviewSettingsOf(base.platform.definition);
}
