import type { Exposure } from '../../model/exposure';
import type { Route } from '../../model/route';
import { pathPrefix } from './path-prefix';

/**
 * Prefixes of the paths that a service sees of what comes in at an exposure: policies are read by its own proxy,
 * behind what gateways rewrite. Empty stands for every path.
 */
export function seenPrefixes({ paths, stripPrefix }: Exposure, routes: readonly Route[]): string[] {
  if (stripPrefix === true) return [''];
  return [...paths.map(pathPrefix), ...routes.flatMap(({ rewrite }) => rewritten(rewrite.path))];
}

/** After the first group there is no telling, so that the last whole segment before it counts. */
function rewritten(path: string | undefined): string[] {
  if (path === undefined) return [];
  const group = path.indexOf('\\');
  return [pathPrefix(group < 0 ? path : path.slice(0, path.lastIndexOf('/', group)))];
}
