import { pathPrefix } from './path-prefix';

/**
 * Prefix of the paths that a rewrite makes. After the first group there is no telling, so that the last whole segment
 * before it counts. Empty for every path.
 */
export function rewrittenPrefix(path: string): string {
  const group = path.indexOf('\\');
  return pathPrefix(group < 0 ? path : path.slice(0, path.lastIndexOf('/', group)));
}
