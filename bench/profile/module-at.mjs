import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/**
 * Tells which module a place in a bundle comes from: by its source map, or where there is none by the path that esbuild
 * writes above each module.
 *
 * @param {string} bundle
 * @returns {(line: number, column: number) => string} both are counted from 0; the empty text above the first module
 */
export function moduleAt(bundle) {
  const map = `${bundle}.map`;
  if (existsSync(map)) {
    const places = new SourceMap(JSON.parse(readFileSync(map, 'utf8')));
    return (line, column) => (places.findEntry(line, column).originalSource ?? '').replace(/^(\.\.\/)+/, '');
  }
  let module = '';
  const modules = readFileSync(bundle, 'utf8')
    .split('\n')
    .map(
      (line) =>
        (module = /^ *\/\/ ((?:\.\.\/\S*)?(?:src|node_modules|imports)\/\S+)$/.exec(line)?.[1] ?? module),
    );
  return (line) => modules[line] ?? '';
}
