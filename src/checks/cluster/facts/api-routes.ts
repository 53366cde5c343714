import type { HTTPRouteSpec } from '@cdk8s/gateway-api';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';

/** What HTTPRoutes and GRPCRoutes have in common. */
export type ApiRoute = Pick<HTTPRouteSpec, 'hostnames' | 'parentRefs'> & {
  readonly rules?: readonly Pick<NonNullable<HTTPRouteSpec['rules']>[number], 'backendRefs'>[];
};

/** Every HTTPRoute and GRPCRoute. */
export const apiRoutes = perCluster((cluster) =>
  ['HTTPRoute', 'GRPCRoute'].flatMap((kind) =>
    objectsOf<ApiRoute>(cluster, `gateway.networking.k8s.io/${kind}`),
  ),
);
