import { rememberedFor } from '../remembered-for';
import type { CheckedCluster } from './checked-cluster';

/** Makes something be worked out once for each cluster, when the first rule asks. */
export function perCluster<T>(find: (cluster: CheckedCluster) => T): (cluster: CheckedCluster) => T {
  return rememberedFor(find);
}
