/**
 * A path prefix without the slash at its end: `/api` for `/api/`, and nothing for `/`, which stands for every
 * path. Routes and policies take a prefix to mean the path itself and what is below it.
 */
export function pathPrefix(path: string): string {
  return path.replace(/\/+$/, '');
}
