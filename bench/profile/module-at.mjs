import { readFileSync } from 'node:fs';

/**
 * Tells which module a line of a bundle comes from: esbuild writes its path above each.
 *
 * @param {string} bundle
 * @returns {(line: number) => string} lines are counted from 0; the empty text above the first module
 */
export function moduleAt(bundle) {
  let module = '';
  const modules = readFileSync(bundle, 'utf8')
    .split('\n')
    .map(
      (line) =>
        (module = /^ *\/\/ ((?:\.\.\/\S*)?(?:src|node_modules|imports)\/\S+)$/.exec(line)?.[1] ?? module),
    );
  return (line) => modules[line] ?? '';
}
