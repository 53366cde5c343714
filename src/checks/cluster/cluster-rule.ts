import type { Problem } from '../../problems/problem';
import type { CheckedCluster } from './checked-cluster';

/**
 * One thing that a cluster would refuse or misunderstand. A pure function of all objects of a cluster, of any origin;
 * rules know nothing of each other.
 */
export type ClusterRule = (cluster: CheckedCluster) => readonly Problem[];
