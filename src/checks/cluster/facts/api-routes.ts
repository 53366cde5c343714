import type { HTTPRouteSpec } from '@cdk8s/gateway-api';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';

/** What routes of the Gateway API have in common. */
export type ApiRoute = Pick<HTTPRouteSpec, 'hostnames' | 'parentRefs'> & {
  readonly rules?: readonly Pick<NonNullable<HTTPRouteSpec['rules']>[number], 'backendRefs'>[];
};

/** Every HTTPRoute, GRPCRoute and TLSRoute. */
export const apiRoutes = perCluster((cluster) =>
  ['HTTPRoute', 'GRPCRoute', 'TLSRoute'].flatMap((kind) =>
    objectsOf<ApiRoute>(cluster, `gateway.networking.k8s.io/${kind}`),
  ),
);
