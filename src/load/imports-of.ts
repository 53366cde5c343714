import type { Metafile } from 'esbuild';

/** What a definition imports, directly or not. */
export interface Imports {
  /** Repository-relative files, itself among them. */
  readonly files: readonly string[];
  /** Names of packages, and modules of Node. */
  readonly packages: readonly string[];
}

/** Follows the imports of one definition through what was compiled; undefined where it is not part of that. */
export function importsOf(inputs: Metafile['inputs'], definition: string): Imports | undefined {
  if (!Object.hasOwn(inputs, definition)) return undefined;
  const files = new Set([definition]);
  const packages = new Set<string>();
  // A set hands out what is added to it meanwhile.
  for (const file of files) {
    for (const { path, external } of inputs[file]?.imports ?? []) {
      if (external === true) packages.add(path);
      else files.add(path);
    }
  }
  return { files: [...files], packages: [...packages] };
}
