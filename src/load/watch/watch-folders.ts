import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';

/** Folders that are watched for changes. */
export interface FolderWatch {
  /**
   * Watches a folder from now on: what lies in it, and if `deep` all that lies below, now and later. Of one that is
   * watched already nothing changes; one that is not there is left out.
   */
  readonly add: (folder: string, deep: boolean) => void;
  readonly close: () => void;
}

/** Systems that tell of everything below a folder by themselves. */
const recursive = process.platform === 'darwin' || process.platform === 'win32';

/**
 * Watches folders. On Linux each takes one inotify watch: Node's own `recursive` takes one for every file there and stops
 * the process where a file goes at the wrong moment (nodejs/node#52018). Links to folders are not followed.
 *
 * @param onChange told the absolute path of what has changed, come or gone, or of a folder above it; more often than
 *   needed, never less
 * @param onRefusal told, once, that the system does not let a folder be watched
 */
export function watchFolders(
  onChange: (path: string) => void,
  onRefusal: (folder: string, reason: string) => void,
): FolderWatch {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly deep: boolean }>();
  let hasRefused = false;

  const forget = (path: string) => {
    for (const [folder, { watcher }] of watched) {
      if (folder !== path && !folder.startsWith(path + sep)) continue;
      watcher.close();
      watched.delete(folder);
    }
  };

  const refuse = (folder: string, error: unknown) => {
    const { code, message = '' } = error as Partial<NodeJS.ErrnoException>;
    if (code === 'ENOENT' || code === 'ENOTDIR' || hasRefused) return;
    hasRefused = true;
    onRefusal(folder, message);
  };

  const notice = (folder: string, deep: boolean, event: string, name: string | null) => {
    const path = name === null ? folder : join(folder, name);
    // Under a name that came or went there may be another folder now, or none.
    const known = event === 'rename' ? watched.get(path) : undefined;
    if (known !== undefined) forget(path);
    if (event === 'rename' && ((deep && !recursive) || known?.deep === true)) addDeep(path);
    onChange(path);
  };

  const addOne = (folder: string, deep: boolean) => {
    if (watched.has(folder)) return;
    try {
      const watcher = watch(folder, { recursive: deep && recursive }, (event, name) =>
        notice(folder, deep, event, name),
      );
      watcher.on('error', () => {
        forget(folder);
        onChange(folder);
      });
      watched.set(folder, { watcher, deep });
    } catch (error) {
      refuse(folder, error);
    }
  };

  // Each is watched before it is listed, so that what comes to lie in it meanwhile is found one way or the other.
  const addDeep = (top: string) => {
    if (statSync(top, { throwIfNoEntry: false })?.isDirectory() !== true) return;
    const pending = [top];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      addOne(folder, true);
      if (!recursive) pending.push(...foldersIn(folder));
    }
  };

  return {
    add: (folder, deep) => {
      if (watched.has(folder)) return;
      if (deep) addDeep(folder);
      else addOne(folder, false);
    },
    close: () => {
      for (const { watcher } of watched.values()) watcher.close();
      watched.clear();
    },
  };
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name));
  } catch {
    // It has gone since; whoever took it away is told of.
    return [];
  }
}
