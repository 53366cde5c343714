import { posix } from 'node:path';
import type { Metafile } from 'esbuild';

/** What a bundle was made of, as paths in the repository: as long as all of it is the same, so is the bundle. */
export interface BundleInputs {
  /** Files that were read. */
  readonly files: readonly string[];
  /** Paths of files that an import could have meant: whether they are there decides which one it means. */
  readonly candidates: readonly string[];
}

/** The name of what esbuild is told through its standard input, which stands in the root. */
const entry = '<stdin>';

/**
 * What esbuild appends to a path that names no file, and what it puts in the place of the ending of JavaScript
 * (https://esbuild.github.io/api/#resolve-extensions, https://esbuild.github.io/content-types/#ts-vs-js). A few that it
 * does not try cost nothing.
 */
const endings = ['', '.tsx', '.ts', '.mts', '.cts', '.jsx', '.js', '.mjs', '.cjs', '.css', '.json'];

/**
 * Reads the inputs of a bundle out of esbuild's list of them. Undefined when the list does not show all that decides:
 * for imports that lead out of the repository, through links, mapped paths or patterns, or nowhere.
 */
export function bundleInputs({ inputs }: Pick<Metafile, 'inputs'>): BundleInputs | undefined {
  const reached = new Set([entry]);
  const candidates = new Set<string>();
  for (const [importer, { imports }] of Object.entries(inputs)) {
    const folder = importer === entry ? '.' : posix.dirname(importer);
    for (const { path, original, external } of imports) {
      if (external === true) {
        // Found when the definition runs. Patterns and files that are missing look the same but for the dot.
        if (/^[./#]/.test(path)) return undefined;
        continue;
      }
      if (original === undefined || !/^\.\.?\//.test(original)) return undefined;
      const meant = posix.join(folder, original);
      const asFile = withEndings(meant);
      const asFolder = withEndings(posix.join(meant, 'index'));
      const tried = asFile.includes(path) ? asFile : [...asFile, ...asFolder];
      if (/^\.\.?(\/|$)/.test(meant) || !tried.includes(path)) return undefined;
      for (const one of tried) candidates.add(one);
      reached.add(path);
    }
  }
  const files = Object.keys(inputs);
  if (!files.every((file) => reached.has(file))) return undefined;
  return { files: files.filter((file) => file !== entry).sort(), candidates: [...candidates].sort() };
}

function withEndings(path: string): readonly string[] {
  const stem = path.replace(/\.[cm]?jsx?$/, '');
  const all = endings.map((ending) => path + ending);
  return stem === path ? all : [...all, ...endings.map((ending) => stem + ending)];
}
