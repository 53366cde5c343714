import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UnknownImportError } from './unknown-import-error';

/**
 * What definitions import packages with: the running instance as `meshwright`, all else as the repository has it.
 * Throws `UnknownImportError` for a package that is not installed and a helper that does not exist.
 *
 * @param root absolute root of the repository
 */
export function requireFor(root: string, api: object): (id: string) => unknown {
  const fromRoot = createRequire(join(root, 'package.json'));
  const meshwright = onlyKnown(api);
  return (id) => {
    if (id === 'meshwright') return meshwright;
    try {
      return fromRoot(id);
    } catch (error) {
      // A package that is there and lacks another one is no mistake of the definition.
      const { code, message = '' } = error as Partial<NodeJS.ErrnoException>;
      if (code !== 'MODULE_NOT_FOUND' || !message.startsWith(`Cannot find module '${id}'`)) throw error;
      const { dependencies } = fromRoot('./package.json') as { dependencies?: object };
      throw new UnknownImportError('package', id, ['meshwright', ...Object.keys(dependencies ?? {})]);
    }
  };
}

/** The same object, but that it throws for names it does not have. Compiled imports copy its properties only. */
function onlyKnown(api: object): object {
  const known = Object.keys(api);
  const strict = new Proxy(
    {},
    {
      get: (_, name) => {
        // Asked for by the compiled import itself.
        if (typeof name === 'symbol' || name === '__esModule' || name === 'default') return undefined;
        throw new UnknownImportError('helper', name, known);
      },
    },
  );
  return Object.create(strict, Object.getOwnPropertyDescriptors(api)) as object;
}
