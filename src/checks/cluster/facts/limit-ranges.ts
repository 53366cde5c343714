import type { LimitRangeSpec } from '@cdk8s/kubernetes';
import { perCluster } from '../per-cluster';
import { grouped } from './grouped';
import { objectsOf } from './objects-of';

/** LimitRanges, by namespace. */
export const limitRanges = perCluster((cluster) =>
  grouped(objectsOf<LimitRangeSpec>(cluster, '/LimitRange'), ({ namespace }) => namespace),
);
