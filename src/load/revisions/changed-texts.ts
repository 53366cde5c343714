import { paths } from '../../conventions/paths';
import { changedFiles } from './changed-files';

/** Files of `apps/` beside definitions and locks that differ between a commit and the working tree. */
export function changedTexts(root: string, commit: string): readonly string[] {
  return changedFiles(root, commit, [paths.apps]).filter((file) => !isRead.test(file));
}

/** What is compared as a definition. */
const isRead = /\/(?:platform|project)\.[cm]?[jt]s$|\/images\/[^/]+\.(?:json|ya?ml)$/;
