import type { ChangedFiles } from './changed-files';
import { ownFiles } from './own-files';

/** Changed files of Meshwright itself. Empty where a company has it as a package and did not change that. */
export function otherChangedFiles(changed: ChangedFiles): readonly string[] {
  return [...changed.keys()].filter((file) =>
    ownFiles.some((one) => file === one || file.startsWith(`${one}/`)),
  );
}
