import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { paths } from '../../conventions/paths';
import { type Loaded, loadSources } from '../load-sources';
import { readBlobs } from './read-blobs';
import { runGit } from './run-git';

/**
 * Reads the definitions of a commit, without touching the working tree. They are compiled with the packages and the
 * instance of Meshwright that are here now, so that only definitions can differ.
 */
export function loadRevision(root: string, commit: string, api: object): Loaded {
  const texts = textsOf(root, commit);
  const folder = mkdtempSync(join(tmpdir(), 'meshwright-base-'));
  try {
    for (const [file, text] of texts) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const packages = join(root, 'node_modules');
    if (existsSync(packages)) symlinkSync(packages, join(folder, 'node_modules'), 'junction');
    const loaded = loadSources(folder, api);
    const { sources } = loaded;
    // The folder is gone when a text is asked for.
    return { ...loaded, sources: sources && { ...sources, readText: (file) => texts.get(file) } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Definitions and what lies beside them, by path. */
function textsOf(root: string, commit: string): ReadonlyMap<string, string> {
  const listed = runGit(root, [
    'ls-tree',
    '-r',
    '-z',
    commit,
    '--',
    paths.apps,
    'package.json',
    'tsconfig.json',
  ]);
  // `<mode> <type> <object>`, a tab, the path.
  const entries = listed.out
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, object, file] = /^\d+ blob (\S+)\t(.+)$/s.exec(line) ?? [];
      return object === undefined || file === undefined ? [] : [{ object, file }];
    });
  const blobs = readBlobs(
    root,
    entries.map(({ object }) => object),
  );
  return new Map(entries.map(({ object, file }) => [file, blobs.get(object) ?? '']));
}
