import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { schemaFindings } from './schema-findings';

/** Objects that do not fit their schemas. Those of which it is known already are not looked through again. */
export const misfits = perCluster(
  (cluster): ReadonlySet<CheckedObject> =>
    new Set(cluster.objects.filter((one) => !(one.fits ?? !schemaFindings(cluster).has(one)))),
);
