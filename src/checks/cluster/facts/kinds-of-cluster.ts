import { registeredKinds } from '../../registered-kinds';
import { perCluster } from '../per-cluster';
import { customDefinitions } from './custom-definitions';

/** Kinds that a cluster knows by CustomResourceDefinitions of its own, or that the platform registers. */
export const kindsOfCluster = perCluster((cluster) =>
  registeredKinds(customDefinitions(cluster).map(({ object }) => object)),
);
