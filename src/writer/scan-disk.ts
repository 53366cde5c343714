import { type Dirent, readdirSync } from 'node:fs';
import { attempt } from './attempt';
import { hasErrorCode } from './has-error-code';
import { stagingName } from './staging-name';

type FileKind = 'file' | 'symbolic link' | 'special file';

type DiskEntries = {
  readonly files: ReadonlyMap<string, FileKind>;
  readonly directories: ReadonlySet<string>;
};

/**
 * Lists everything under a root, which may be absent, without opening a file or following a link.
 * Staging directories of other runs are left out. Throws `WriteError` for a directory it may not list.
 */
export function scanDisk(root: string): DiskEntries {
  const files = new Map<string, FileKind>();
  const directories = new Set<string>();
  const pending = [''];
  for (let prefix = pending.pop(); prefix !== undefined; prefix = pending.pop()) {
    for (const entry of list(root, prefix)) {
      const path = prefix + entry.name;
      if (!entry.isDirectory()) files.set(path, kindOf(entry));
      else if (prefix !== '' || !stagingName.test(entry.name)) {
        directories.add(path);
        pending.push(`${path}/`);
      }
    }
  }
  return { files, directories };
}

function list(root: string, prefix: string): Dirent[] {
  return attempt('list', prefix, () => {
    try {
      return readdirSync(`${root}/${prefix}`, { withFileTypes: true });
    } catch (cause) {
      if (prefix === '' && hasErrorCode(cause, 'ENOENT')) return [];
      throw cause;
    }
  });
}

function kindOf(entry: Dirent): FileKind {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'symbolic link' : 'special file';
}
