import { type InvalidField, validateObject } from '../../validate-object';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { kindsOfCluster } from './kinds-of-cluster';

/** What of each object does not fit its schema; objects that fit are not among them. */
export const schemaFindings = perCluster((cluster): ReadonlyMap<CheckedObject, readonly InvalidField[]> => {
  const registered = kindsOfCluster(cluster);
  const found = new Map<CheckedObject, readonly InvalidField[]>();
  for (const one of cluster.objects) {
    const invalid = validateObject(one.object, cluster.minor, registered);
    if (invalid.length > 0) found.set(one, invalid);
  }
  return found;
});
