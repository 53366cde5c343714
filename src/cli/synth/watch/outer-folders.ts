import { posix } from 'node:path';
import { paths } from '../../../conventions/paths';

/** Folders outside `apps/` that definitions import from, relative to the root. */
export function outerFolders(inputs: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const input of inputs) {
    const [, file] = /^(?:file|near) (.*)$/s.exec(input) ?? [];
    const folder = file === undefined ? '.' : posix.dirname(file);
    if (folder !== '.' && !`${folder}/`.startsWith(`${paths.apps}/`)) folders.add(folder);
  }
  return [...folders];
}
