import { buildSync } from 'esbuild';
import type * as Cel from '@marcbachmann/cel-js';

/**
 * The package, which is a module of a kind that Jest cannot load before Node 24. The bundle is run by
 * `Function` and not by `node:vm`, since it knows maps and lists by the `Object` and `Array` of the tests.
 */
function load(): typeof Cel {
  const entryPoints = [require.resolve('@marcbachmann/cel-js')];
  const build = buildSync({ entryPoints, bundle: true, platform: 'node', format: 'cjs', write: false });
  const module = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- a package that the lock file pins
  const run = new Function('module', build.outputFiles[0]?.text ?? '');
  run(module);
  return module.exports as typeof Cel;
}

export const celLibrary: typeof Cel = load();
