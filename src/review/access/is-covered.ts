import type { Edge } from '../../access/edge';

/** One kind of request that passes. */
interface Passing {
  /** Undefined for every method. */
  readonly method: string | undefined;
  /** With `*` at its end all that begin so; undefined for every path. */
  readonly path: string | undefined;
  readonly token: boolean;
}

/** Whether all that passes by some edges passes by others too. */
export function isCovered(some: readonly Edge[], by: readonly Edge[]): boolean {
  const wide = by.flatMap(passing);
  return some.flatMap(passing).every((one) => wide.some((other) => covers(other, one)));
}

function passing({ only, token = false }: Edge): readonly Passing[] {
  if (only === undefined) return [{ method: undefined, path: undefined, token }];
  return only.flatMap(({ methods, paths }) =>
    (methods ?? [undefined]).flatMap((method) =>
      (paths ?? [undefined]).map((path) => ({ method, path, token })),
    ),
  );
}

function covers(wide: Passing, one: Passing): boolean {
  return (
    (one.token || !wide.token) &&
    (wide.method === undefined || wide.method === one.method) &&
    coversPath(wide.path, one.path)
  );
}

function coversPath(wide: string | undefined, path: string | undefined): boolean {
  if (wide === undefined || wide === path) return true;
  if (path === undefined || !wide.endsWith('*')) return false;
  return path.startsWith(wide.slice(0, -1));
}
