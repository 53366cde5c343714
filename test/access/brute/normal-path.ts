/**
 * A path as proxies compare it unless the mesh says otherwise: backslashes turned round and dot segments removed, step
 * by step as in RFC 3986, 5.2.4; slashes in a row stay
 * (https://istio.io/latest/docs/reference/config/security/normalization/).
 */
export function normalPath(path: string): string {
  let input = path.replaceAll('\\', '/');
  let output = '';
  while (input !== '') {
    if (input.startsWith('/./') || input === '/.') input = `/${input.slice(3)}`;
    else if (input.startsWith('/../') || input === '/..') {
      input = `/${input.slice(4)}`;
      output = output.slice(0, Math.max(output.lastIndexOf('/'), 0));
    } else {
      const end = input.indexOf('/', 1);
      const segment = end === -1 ? input : input.slice(0, end);
      output += segment;
      input = input.slice(segment.length);
    }
  }
  return output;
}
