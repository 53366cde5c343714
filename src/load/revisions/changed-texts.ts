import { paths } from '../../conventions/paths';
import type { ChangedFiles } from './changed-files';

/** Changed files of `apps/` beside definitions and locks. */
export function changedTexts(changed: ChangedFiles): readonly string[] {
  return [...changed.keys()].filter((file) => file.startsWith(`${paths.apps}/`) && !isRead.test(file));
}

/** What is compared as a definition. */
const isRead = /\/(?:platform|project)\.[cm]?[jt]s$|\/images\/[^/]+\.(?:json|ya?ml)$/;
