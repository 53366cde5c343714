import { paths } from '../../conventions/paths';
import type { Loaded } from '../../load/load-sources';
import { changedFiles } from '../../load/revisions/changed-files';
import type { Base } from '../../load/revisions/find-base';
import type { ReviewSettings } from '../../model/review-settings';
import { reviewSettingsOf } from '../../parse/review-settings-of';

/**
 * What the platform said of reviews at the base revision, where a change may say it otherwise. Undefined where it cannot,
 * since only images or no definitions differ, and where the base has none.
 */
export function baseSettings(
  root: string,
  { commit }: Base,
  readBase: () => Loaded['sources'],
): ReviewSettings | undefined {
  if (changedFiles(root, commit, [paths.apps]).every((file) => isLock.test(file))) return undefined;
  const base = readBase();
  return base && reviewSettingsOf(base.platform.definition);
}

const isLock = /^[^/]+\/[^/]+\/images\/[^/]+$/;
