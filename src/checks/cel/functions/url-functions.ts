import type { Environment } from '@marcbachmann/cel-js';

/** A value of Kubernetes' `url()`. */
class Url {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;

  constructor(text: string) {
    const parts = partsOf(text);
    if (parts === undefined) throw new Error(`${text} is no URL`);
    this.scheme = parts.scheme.toLowerCase();
    this.host = parts.host;
    this.path = parts.path;
  }
}

// As Go's ParseRequestURI: an absolute path, or a scheme and what begins with a slash.
const form = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?]*))?(\/[^?]*)?(?:\?.*)?$/s;
const authority = /^(?:[^@]*@)?(?:\[[0-9A-Fa-f:.%\w]+\]|[^\s:[\]<>"\\^`{|}]*)(?::\d*)?$/;

function partsOf(text: string): { scheme: string; host: string; path: string } | undefined {
  const [, scheme = '', host, path = ''] = form.exec(text) ?? [];
  const isAbsolute = scheme === '' ? text.startsWith('/') : host !== undefined || path !== '';
  // oxlint-disable-next-line no-control-regex -- Go refuses them
  if (!isAbsolute || /[\u0000-\u001F\u007F]/.test(text) || /%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  if (host !== undefined && !authority.test(host)) return undefined;
  return { scheme, host: host?.replace(/^[^@]*@/, '') ?? '', path };
}

/** Kubernetes' functions of URLs (https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-url-library). */
export function urlFunctions(environment: Environment): Environment {
  return environment
    .registerType('kubernetes.URL', { ctor: Url, fields: {} })
    .registerFunction('url(string): kubernetes.URL', (text: string) => new Url(text))
    .registerFunction('isURL(string): bool', (text: string) => partsOf(text) !== undefined)
    .registerFunction('kubernetes.URL.getScheme(): string', (url: Url) => url.scheme)
    .registerFunction('kubernetes.URL.getHost(): string', (url: Url) => url.host)
    .registerFunction('kubernetes.URL.getHostname(): string', (url: Url) => url.host.replace(/:\d*$/, ''))
    .registerFunction('kubernetes.URL.getPort(): string', (url: Url) => /:(\d*)$/.exec(url.host)?.[1] ?? '')
    .registerFunction('kubernetes.URL.getEscapedPath(): string', (url: Url) => url.path);
}
