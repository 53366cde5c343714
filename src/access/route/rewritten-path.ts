import type { HttpMatch, HttpRoute } from '../spec/virtual-service-spec';

/**
 * A path as a route of a VirtualService passes it on
 * (https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRewrite): a prefix that was asked for is
 * exchanged, anything else replaced. Undefined where that cannot be told.
 */
export function rewrittenPath(
  path: string | undefined,
  { rewrite }: HttpRoute,
  match: HttpMatch | undefined,
): string | undefined {
  if (path === undefined || rewrite === undefined) return path;
  const { uri, uriRegexRewrite } = rewrite;
  if (uriRegexRewrite?.match !== undefined) {
    const replacement = (uriRegexRewrite.rewrite ?? '').replaceAll('$', '$$$$').replaceAll(/\\(\d)/g, '$$$1');
    try {
      return path.replaceAll(new RegExp(uriRegexRewrite.match, 'g'), replacement);
    } catch {
      return undefined;
    }
  }
  if (uri === undefined) return path;
  const prefix = match?.uri === undefined ? '/' : match.uri.prefix;
  return prefix === undefined ? uri : `${uri}${path.slice(prefix.length)}`;
}
