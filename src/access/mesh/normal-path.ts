/**
 * A path as proxies compare it: with its dots resolved and slashes the right way round, which is what Istio does unless
 * told otherwise (https://istio.io/latest/docs/reference/config/security/normalization/).
 */
export function normalPath(path: string): string {
  // Most paths are normal as they are.
  if (path.startsWith('/') && !path.includes('/.') && !path.includes('\\')) return path;
  const segments: string[] = [];
  const given = path.replaceAll('\\', '/').split('/').slice(1);
  for (const segment of given) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  const endsInDots = ['.', '..'].includes(given.at(-1) ?? '');
  return `/${[...segments, ...(endsInDots && segments.length > 0 ? [''] : [])].join('/')}`;
}
