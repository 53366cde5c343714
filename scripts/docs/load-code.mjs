import { buildSync } from 'esbuild';

/**
 * What modules of `src/` export, compiled as they are now.
 * @param {string} folder that the exports are relative to
 * @param {string} exports such as `export { names } from './names';`
 * @returns {Promise<any>}
 */
export async function loadCode(folder, exports) {
  const { outputFiles } = buildSync({
    stdin: { contents: exports, resolveDir: folder },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
