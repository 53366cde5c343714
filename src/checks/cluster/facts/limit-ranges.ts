import type { LimitRangeSpec } from '@cdk8s/kubernetes';
import { groupBy } from '../../../conventions/group-by';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';

/** LimitRanges, by namespace. */
export const limitRanges = perCluster((cluster) =>
  groupBy(objectsOf<LimitRangeSpec>(cluster, '/LimitRange'), ({ namespace }) => namespace),
);
