import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { esbuildOptions } from './esbuild-options';

const mapComment = /\/\/# sourceMappingURL=data:application\/json;base64,([^\n]*)\n$/;

interface Compiled {
  readonly code: string;
  readonly map: string;
  readonly inputs: Metafile['inputs'];
}

/**
 * Runs the binary of esbuild itself, in a tenth of the time of its API, which starts a thread and a service first.
 * Undefined when it has anything to say: only the API says it in parts.
 *
 * @param root absolute folder that paths in `contents` are relative to
 * @param contents JavaScript that requires what is to be compiled
 */
export function runEsbuild(root: string, contents: string): Compiled | undefined {
  const binary = binaryPath();
  if (binary === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'meshwright-'));
  try {
    return compile(binary, root, contents, join(folder, 'inputs.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(binary: string, root: string, contents: string, metafile: string): Compiled | undefined {
  const { bundle, platform, format, target, packages, sourcesContent } = esbuildOptions;
  const flags = {
    platform,
    format,
    target,
    packages,
    'sources-content': sourcesContent,
    sourcemap: 'inline',
    metafile,
  };
  const { status, stdout, stderr } = spawnSync(
    binary,
    [...(bundle ? ['--bundle'] : []), ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`)],
    {
      cwd: root,
      input: contents,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  const [comment, map] = mapComment.exec(stdout ?? '') ?? [];
  if (status !== 0 || stderr !== '' || comment === undefined || map === undefined) return undefined;
  return {
    code: stdout.slice(0, -comment.length),
    map: Buffer.from(map, 'base64').toString('utf8'),
    inputs: (JSON.parse(readFileSync(metafile, 'utf8')) as Metafile).inputs,
  };
}

/** The package of this platform, which esbuild brings along; on Windows it has another layout. */
function binaryPath(): string | undefined {
  try {
    return require.resolve(`@esbuild/${process.platform}-${process.arch}/bin/esbuild`);
  } catch {
    return undefined;
  }
}
