import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Metafile } from 'esbuild';
import { esbuildOptions } from './esbuild-options';

/** What the binary made of some JavaScript. */
export interface Compiled {
  readonly code: string;
  readonly map: string;
  /** What it was made of. */
  readonly inputs: Metafile['inputs'];
}

/**
 * Runs the binary of esbuild itself, in a tenth of the time of its API, which starts a thread and a service first.
 * Undefined when it has anything to say: only the API says it in parts.
 *
 * @param root absolute folder that paths in `contents` are relative to
 * @param contents JavaScript that requires what is to be compiled
 * @param folder absolute folder that it may write to
 */
export function runEsbuild(root: string, contents: string, folder: string): Compiled | undefined {
  const binary = binaryPath();
  if (binary === undefined) return undefined;
  const { bundle, platform, format, target, packages, sourcesContent } = esbuildOptions;
  const outfile = join(folder, 'definitions.cjs');
  const metafile = join(folder, 'inputs.json');
  const flags = {
    platform,
    format,
    target,
    packages,
    'sources-content': sourcesContent,
    sourcemap: 'external',
    'log-level': 'warning',
    outfile,
    metafile,
  };
  const { status, stderr } = spawnSync(
    binary,
    [...(bundle ? ['--bundle'] : []), ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`)],
    { cwd: root, input: contents, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  if (status !== 0 || stderr !== '') return undefined;
  const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as Metafile;
  const map = JSON.parse(readFileSync(`${outfile}.map`, 'utf8')) as { readonly sources: readonly string[] };
  // They are written relative to the folder of the map.
  const sources = map.sources.map((source) =>
    source in inputs ? source : relative(root, join(folder, source)).replaceAll(sep, '/'),
  );
  return { code: readFileSync(outfile, 'utf8'), map: JSON.stringify({ ...map, sources }), inputs };
}

/** The package of this platform, which esbuild brings along; on Windows it has another layout. */
function binaryPath(): string | undefined {
  try {
    return require.resolve(`@esbuild/${process.platform}-${process.arch}/bin/esbuild`);
  } catch {
    return undefined;
  }
}
