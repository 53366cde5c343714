import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import type { Imports } from '../imports-of';

/** Modules of Node that give the same for the same. */
const pure = new Set(['assert', 'buffer', 'events', 'path', 'querystring', 'string_decoder', 'url', 'util']);

/**
 * What a definition depends on outside its own folder, as names that `digestInput` understands. Undefined where it may
 * read more than can be seen: it imports a module of Node that reaches the world.
 *
 * @param folder its own, with a slash at the end; empty when it has none
 * @param texts repository-relative files that it names
 */
export function outsideInputs(
  { files, packages }: Imports,
  folder: string,
  texts: Iterable<string>,
): readonly string[] | undefined {
  const isOwn = (file: string) => folder !== '' && file.startsWith(folder);
  const inputs = new Set<string>();
  for (const name of packages) {
    const module = name.replace(/^node:/, '');
    if (!builtinModules.includes(module)) {
      if (module !== 'meshwright') inputs.add(`package ${name}`);
    } else if (!pure.has(module)) return undefined;
  }
  for (const file of files) {
    if (isOwn(file)) continue;
    inputs.add(`file ${file}`);
    // A file that comes to lie beside it may be what the same import means then.
    for (let path = file; path !== '.' && path !== '..'; path = dirname(path)) {
      inputs.add(`near ${path}`);
      for (const settings of ['package.json', 'tsconfig.json']) {
        inputs.add(`file ${dirname(path)}/${settings}`);
      }
    }
  }
  for (const file of texts) if (!isOwn(file)) inputs.add(`file ${file}`);
  return [...inputs].sort();
}
