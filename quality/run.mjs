/** Bundles main.ts the way `bin/meshwright.mjs` bundles the program, and runs it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'build/quality/main.cjs');
buildSync({
  entryPoints: [join(import.meta.dirname, 'main.ts')],
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['cdk8s', 'constructs', 'esbuild', 'yaml'].flatMap((name) => [name, `${name}/*`]),
  loader: { '.json': 'copy' },
  assetNames: '[name]-[hash]',
  outfile,
  logLevel: 'error',
});
createRequire(import.meta.url)(outfile);
