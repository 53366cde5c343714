import { registeredKinds } from '../../registered-kinds';
import { perCluster } from '../per-cluster';

/** Kinds that a cluster knows by its own CustomResourceDefinitions, whether or not a binding has a schema. */
export const kindsOfCluster = perCluster(({ objects }) =>
  registeredKinds(objects.map(({ object }) => object)),
);
