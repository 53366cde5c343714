import type { ServiceEntrySpec } from '@cdk8s/istio';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';

/** Every ServiceEntry, in the order of the manifests. */
export const serviceEntries = perCluster((cluster) =>
  objectsOf<ServiceEntrySpec>(cluster, 'networking.istio.io/ServiceEntry'),
);
