import { type InvalidField, validateObject } from '../../validate-object';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';

/** What of each object does not fit its schema; objects that fit are not among them. */
export const schemaFindings = perCluster(
  ({ objects, minor }): ReadonlyMap<CheckedObject, readonly InvalidField[]> => {
    const found = new Map<CheckedObject, readonly InvalidField[]>();
    for (const one of objects) {
      const invalid = validateObject(one.object, minor);
      if (invalid.length > 0) found.set(one, invalid);
    }
    return found;
  },
);
