import { perCluster } from '../per-cluster';
import { grouped } from './grouped';
import { workloads } from './workloads';

/** What makes pods, by namespace; the empty one for what says none. */
export const workloadsIn = perCluster((cluster) => grouped(workloads(cluster), ({ one }) => one.namespace));
