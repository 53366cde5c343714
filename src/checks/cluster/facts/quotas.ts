import type { ResourceQuotaSpec } from '@cdk8s/kubernetes';
import { groupBy } from '../../../conventions/group-by';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';

/** ResourceQuotas that hold for everything in their namespace, by namespace. */
export const quotas = perCluster((cluster) =>
  groupBy(
    objectsOf<ResourceQuotaSpec>(cluster, '/ResourceQuota').filter(
      ({ spec }) => (spec.scopes ?? []).length === 0 && spec.scopeSelector === undefined,
    ),
    ({ namespace }) => namespace,
  ),
);
