import type { Exposure } from '../../../model/exposure';
import type { Route } from '../../../model/route';
import { pathPrefix } from '../../../routing/path-prefix';
import { rewrittenPrefix } from '../../../routing/rewritten-prefix';

/**
 * Prefixes of the paths that a service sees of what comes in at an exposure: policies are read by its own proxy,
 * behind what gateways rewrite. Empty stands for every path.
 */
export function seenPrefixes({ paths, stripPrefix }: Exposure, routes: readonly Route[]): string[] {
  if (stripPrefix === true) return [''];
  return [
    ...paths.map(pathPrefix),
    ...routes.flatMap(({ rewrite: { path } }) => (path === undefined ? [] : [rewrittenPrefix(path)])),
  ];
}
