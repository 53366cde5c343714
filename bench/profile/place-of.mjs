import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moduleAt } from './module-at.mjs';

/** What V8 calls the things it does that are no function. */
const engine = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(program)', 'native code'],
  ['(idle)', 'waiting'],
]);

/**
 * Names functions of a profile and the part they belong to by where their source is: a room of `src/`, a package, Node
 * itself or the engine.
 *
 * @param {string} root of the repository whose program was profiled
 * @returns {(frame: { readonly functionName: string, readonly url: string, readonly lineNumber: number }) => { part:
 *   string, name: string, isOurs: boolean, isNamed: boolean }}
 */
export function placeOf(root) {
  const bundles = new Map();
  const build = join(root, 'build/');
  const inBundle = (file, line, column) => {
    if (!bundles.has(file)) bundles.set(file, moduleAt(file));
    return bundles.get(file)(line, column) || 'build';
  };
  return ({ functionName, url, lineNumber, columnNumber = 0 }) => {
    const isNamed = functionName !== '';
    const known = engine.get(functionName);
    if (known !== undefined) return { part: known, name: known, isOurs: false, isNamed };
    const file = url.startsWith('file:') ? fileURLToPath(url) : url;
    const isBundled = file.startsWith(build) && file.endsWith('js');
    const source = isBundled ? inBundle(file, lineNumber, columnNumber) : file;
    const part = partOf(source, root);
    // esbuild numbers names that two modules have.
    const called = isBundled ? functionName.replace(/(\D)\d+$/, '$1') : functionName;
    const shownSource = part.startsWith('src/') || source.startsWith('node:') ? source : part;
    return {
      part,
      name: `${called || '(no name)'}, ${shownSource}`,
      isOurs: part.startsWith('src/'),
      isNamed,
    };
  };
}

function partOf(source, root) {
  if (source === '' || source.startsWith('node:')) return 'Node';
  const [, own] = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (own !== undefined) return own;
  // Of a checkout that has its packages from elsewhere paths lead there.
  const [, folder] = /^(?:\.\.\/.*\/)?((?:src|imports)\/[^/]+)\//.exec(source) ?? [];
  if (folder !== undefined) return folder;
  return source === 'build' || source.startsWith('src/') || source.startsWith(root) ? 'start' : 'definitions';
}
