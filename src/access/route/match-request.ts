import { every } from '../mesh/every';
import type { Truth } from '../mesh/truth';
import type { HttpMatch, StringMatch } from '../spec/virtual-service-spec';
import { textMatches } from './text-matches';

/** A request as a gateway routes it. */
export interface RoutedRequest {
  readonly host: string;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Port of the Gateway, and the Gateway as `<namespace>/<name>`. */
  readonly port: number;
  readonly gateway: string;
}

/**
 * Whether a request fits one match of a VirtualService
 * (https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest). What it asks of the query
 * or the scheme is left open.
 */
export function matchRequest(match: HttpMatch, request: RoutedRequest, namespace: string): Truth {
  const { host, method, path, headers, port, gateway } = request;
  const of = (wanted: StringMatch | undefined, text: string | undefined): Truth => {
    if (wanted === undefined) return true;
    return text === undefined ? undefined : textMatches(wanted, text);
  };
  const ofHeader = ([name, wanted]: [string, StringMatch]): Truth => {
    const value = headers[name.toLowerCase()];
    return value !== undefined && textMatches(wanted, value);
  };
  const opposite = (one: Truth): Truth => (one === undefined ? undefined : !one);
  const open = match.scheme !== undefined || Object.keys(match.queryParams ?? {}).length > 0;
  return every([
    match.gateways === undefined ||
      match.gateways.some((one) => (one.includes('/') ? one : `${namespace}/${one}`) === gateway),
    match.port === undefined || match.port === port,
    match.ignoreUriCase === true ? of(lowered(match.uri), path?.toLowerCase()) : of(match.uri, path),
    of(match.method, method),
    of(match.authority, host),
    ...Object.entries(match.headers ?? {}).map(ofHeader),
    ...Object.entries(match.withoutHeaders ?? {}).map((one) => opposite(ofHeader(one))),
    open ? undefined : true,
  ]);
}

function lowered(match: StringMatch | undefined): StringMatch | undefined {
  if (match?.exact !== undefined) return { exact: match.exact.toLowerCase() };
  return match?.prefix === undefined ? match : { prefix: match.prefix.toLowerCase() };
}
