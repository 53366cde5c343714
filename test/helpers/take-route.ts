import type { VirtualServiceSpec } from '@cdk8s/istio';

type HttpRoute = NonNullable<VirtualServiceSpec['http']>[number];
type StringMatch = NonNullable<NonNullable<NonNullable<HttpRoute['match']>[number]['headers']>[string]>;

interface Request {
  readonly path: string;
  readonly method?: string;
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** The first route that takes a request, as a proxy would choose it, and the path that the service then sees. */
export function takeRoute(
  routes: readonly HttpRoute[],
  request: Request,
): { readonly route: HttpRoute | undefined; readonly path: string } {
  const route = routes.find(({ match }) => match === undefined || match.some((one) => isTaken(one, request)));
  const rewrite = route?.rewrite?.uriRegexRewrite;
  const path =
    rewrite === undefined
      ? request.path
      : request.path.replaceAll(
          new RegExp(rewrite.match ?? '', 'g'),
          (rewrite.rewrite ?? '').replaceAll(/\\(\d)/g, '$$$1'),
        );
  return { route, path };
}

function isTaken(match: NonNullable<HttpRoute['match']>[number], request: Request): boolean {
  const { headers = {}, query = {}, method = 'GET' } = request;
  return (
    (match.port === undefined || match.port === request.port) &&
    (match.uri === undefined || fits(match.uri, request.path)) &&
    (match.method === undefined || fits(match.method, method)) &&
    Object.entries(match.headers ?? {}).every(([name, wanted]) => fits(wanted, headers[name])) &&
    Object.entries(match.withoutHeaders ?? {}).every(([name, wanted]) => !fits(wanted, headers[name])) &&
    Object.entries(match.queryParams ?? {}).every(([name, wanted]) => fits(wanted, query[name]))
  );
}

function fits(wanted: StringMatch, given: string | undefined): boolean {
  if (given === undefined) return false;
  if (wanted.exact !== undefined) return given === wanted.exact;
  if (wanted.prefix !== undefined) return given.startsWith(wanted.prefix);
  return wanted.regex === undefined || new RegExp(`^(?:${wanted.regex})$`).test(given);
}
