import { every } from '../mesh/every';
import { together } from '../mesh/together';
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
  const ofHeader = ([name, wanted]: [string, StringMatch]): Truth => {
    const value = headers[name.toLowerCase()];
    return value !== undefined && textMatches(wanted, value);
  };
  // Most matches are about another path.
  const ofPath =
    match.ignoreUriCase === true
      ? textFits(lowered(match.uri), path?.toLowerCase())
      : textFits(match.uri, path);
  if (ofPath === false) return false;
  const open = match.scheme !== undefined || Object.keys(match.queryParams ?? {}).length > 0;
  return together([
    ofPath,
    match.gateways === undefined ||
      match.gateways.some((one) => (one.includes('/') ? one : `${namespace}/${one}`) === gateway),
    match.port === undefined || match.port === port,
    textFits(match.method, method),
    textFits(match.authority, host),
    every(Object.entries(match.headers ?? {}), ofHeader),
    every(Object.entries(match.withoutHeaders ?? {}), (one) => opposite(ofHeader(one))),
    open ? undefined : true,
  ]);
}

function textFits(wanted: StringMatch | undefined, text: string | undefined): Truth {
  if (wanted === undefined) return true;
  return text === undefined ? undefined : textMatches(wanted, text);
}

const opposite = (one: Truth): Truth => (one === undefined ? undefined : !one);

function lowered(match: StringMatch | undefined): StringMatch | undefined {
  if (match?.exact !== undefined) return { exact: match.exact.toLowerCase() };
  return match?.prefix === undefined ? match : { prefix: match.prefix.toLowerCase() };
}
