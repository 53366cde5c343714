import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * Bundles a program of this folder into `build/bench/`, the way `bin/meshwright.mjs` bundles the real one.
 *
 * @param {string} name file in this folder, without ending
 * @param {Readonly<Record<string, string>>} replacements module of `src/` by its name, and what stands in for it
 * @returns {Promise<string>} the bundle
 */
export async function bundle(name, replacements) {
  const outfile = join(root, 'build/bench', `${name}.cjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // As `bin/meshwright.mjs` does.
    external: ['cdk8s', 'constructs', 'esbuild', 'yaml'].flatMap((one) => [one, `${one}/*`]),
    loader: { '.json': 'copy' },
    assetNames: '[name]-[hash]',
    outfile,
    logLevel: 'error',
    plugins: Object.entries(replacements).map(([module, substitute]) => ({
      name: `replace-${module}`,
      setup: (plugins) => {
        plugins.onResolve({ filter: new RegExp(`/${module}$`) }, () => ({
          path: join(import.meta.dirname, `${substitute}.ts`),
        }));
      },
    })),
  });
  return outfile;
}
