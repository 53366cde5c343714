import type { VirtualServiceSpec } from '@cdk8s/istio';
import type { Cors, Fault } from '../../../model/route';
import { destinations } from './destinations';
import { headerChanges } from './header-changes';
import { matchRequests } from './match-requests';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { redirectOf } from './redirect-of';
import { requestPolicy } from './request-policy';
import { rewriteOf } from './rewrite-of';
import type { RouteAt } from './routes-at';

export type HttpRoute = NonNullable<VirtualServiceSpec['http']>[number];

/** A route as Istio writes it. */
export function httpRoute(service: MeshServiceSettings, route: RouteAt): HttpRoute {
  const { name, match, at, to, redirect, cors, mirror, fault } = route;
  const requests = matchRequests(match, at);
  const common = {
    ...(name === '' ? {} : { name }),
    ...(requests.length === 0 ? {} : { match: requests }),
    ...headerChanges(route),
  };
  if (redirect !== undefined) return { ...common, redirect: redirectOf(redirect, at) };
  const [mirrored] = mirror === undefined ? [] : destinations(service, at.port, [{ ...mirror, weight: 100 }]);
  return {
    ...common,
    route: destinations(service, at.port, to),
    ...rewriteOf(route),
    ...(cors === undefined ? {} : { corsPolicy: corsPolicy(cors, service) }),
    ...(mirror === undefined || mirrored === undefined
      ? {}
      : { mirrors: [{ destination: mirrored.destination, percentage: { value: mirror.percent } }] }),
    ...(fault === undefined ? {} : { fault: faultOf(fault) }),
    ...requestPolicy(route, at.port),
  };
}

function corsPolicy(
  cors: Cors,
  { authentication }: MeshServiceSettings,
): NonNullable<HttpRoute['corsPolicy']> {
  return {
    allowOrigins: cors.origins.map(({ kind, value }) =>
      kind === 'exact' ? { exact: value } : { regex: value },
    ),
    allowMethods: [...cors.methods],
    ...(cors.headers.length === 0 ? {} : { allowHeaders: [...cors.headers] }),
    ...(cors.exposeHeaders.length === 0 ? {} : { exposeHeaders: [...cors.exposeHeaders] }),
    ...(cors.credentials ? { allowCredentials: true } : {}),
    ...(cors.maxAge === undefined ? {} : { maxAge: cors.maxAge }),
    // Gateways let preflights in without a token: those of other origins must not go on to the service.
    ...(authentication?.edge === true ? { unmatchedPreflights: 'IGNORE' } : {}),
  };
}

function faultOf({ delay, abort, percent }: Fault): NonNullable<HttpRoute['fault']> {
  const percentage = { value: percent };
  return {
    ...(delay === undefined ? {} : { delay: { fixedDelay: delay, percentage } }),
    ...(abort === undefined ? {} : { abort: { httpStatus: abort, percentage } }),
  };
}
