import { groupBy } from '../../../conventions/group-by';
import { perCluster } from '../per-cluster';
import { workloads } from './workloads';

/** What makes pods, by namespace; the empty one for what says none. */
export const workloadsIn = perCluster((cluster) => groupBy(workloads(cluster), ({ one }) => one.namespace));
