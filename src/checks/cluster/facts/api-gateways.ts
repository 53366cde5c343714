import type { GatewaySpec } from '@cdk8s/gateway-api';
import { perCluster } from '../per-cluster';
import { objectsOf, type Typed } from './objects-of';

/** Every Gateway of the Gateway API, by `<namespace>/<name>`. */
export const apiGateways = perCluster(
  (cluster): ReadonlyMap<string, Typed<GatewaySpec>> =>
    new Map(
      objectsOf<GatewaySpec>(cluster, 'gateway.networking.k8s.io/Gateway').map((one) => [
        `${one.namespace}/${one.name}`,
        one,
      ]),
    ),
);
