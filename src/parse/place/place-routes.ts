import { everyRequest } from '../../routing/every-request';
import type { HeaderOperations } from '../../definition/header-operations';
import type { RouteDefinition } from '../../definition/route-definition';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Resilience } from '../../model/resilience';
import type { Cors, Fault, HeaderChanges, Redirect, Route, Share } from '../../model/route';
import { placeMatch } from './place-match';
import { placeRetries } from './place-retries';

/** Routes by name, with what they do not say themselves taken from the service. */
export function placeRoutes({ routes }: ServiceSettings, resilience: Resilience): readonly Route[] {
  return Object.entries(routes ?? {}).map(([name, written]) => placeRoute(name, written, resilience));
}

function placeRoute(name: string, written: RouteDefinition, resilience: Resilience): Route {
  const { when, to, rewrite, redirect, headers, cors, mirror, fault } = written;
  // A redirect calls nothing that could be late or fail.
  const { timeout, retries } =
    redirect === undefined ? resilience : { timeout: undefined, retries: placeRetries(0) };
  return {
    name,
    matches: when === undefined ? [everyRequest] : [when].flat().map(placeMatch),
    to: to === undefined ? undefined : placeShares(to),
    rewrite: { path: rewrite?.path, host: rewrite?.host },
    redirect: redirect === undefined ? undefined : placeRedirect(redirect),
    headers: { request: placeChanges(headers?.request), response: placeChanges(headers?.response) },
    timeout: written.timeout ?? timeout,
    retries: written.retries === undefined ? retries : placeRetries(written.retries),
    cors: cors === undefined ? undefined : placeCors(cors),
    mirror: mirror && { version: mirror.to, percent: Number.parseFloat(mirror.percent ?? '100%') },
    fault: fault === undefined ? undefined : placeFault(fault),
  };
}

function placeShares(to: NonNullable<RouteDefinition['to']>): Share[] {
  return typeof to === 'string'
    ? [{ version: to, weight: 100 }]
    : Object.entries(to).map(([version, weight]) => ({ version, weight }));
}

/** Once written, a permanent redirect cannot be taken back from the browsers that saw it: not by default. */
function placeRedirect({ host, path, scheme, code }: NonNullable<RouteDefinition['redirect']>): Redirect {
  return { host, path, scheme, code: code ?? 302 };
}

function placeChanges({ set, add, remove }: HeaderOperations = {}): HeaderChanges {
  return { set: set ?? {}, add: add ?? {}, remove: remove ?? [] };
}

function placeCors(written: NonNullable<RouteDefinition['cors']>): Cors {
  return {
    origins: written.origins.map((origin) =>
      typeof origin === 'string' ? { kind: 'exact', value: origin } : { kind: 'regex', value: origin.regex },
    ),
    methods: written.methods,
    headers: written.headers ?? [],
    exposeHeaders: written.exposeHeaders ?? [],
    credentials: written.credentials ?? false,
    maxAge: written.maxAge,
  };
}

function placeFault({ delay, abort, percent }: NonNullable<RouteDefinition['fault']>): Fault {
  return { delay, abort, percent: Number.parseFloat(percent) };
}
