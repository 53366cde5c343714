import type { ClusterAccess } from '../cli/access/cluster-access';

/** Who reaches whom, as the definitions of a repository render it; what `readAccess` gives to `expect`. */
export interface Access {
  readonly clusters: readonly ClusterAccess[];
}
