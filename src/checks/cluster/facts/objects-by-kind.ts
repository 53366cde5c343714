import { groupBy } from '../../../conventions/group-by';
import { schemaOf } from '../../schema-of';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { misfits } from './misfits';

/** Objects that fit their schemas, so that their fields can be read as their types, by `<API group>/<kind>`. */
export const objectsByKind = perCluster((cluster): ReadonlyMap<string, readonly CheckedObject[]> => {
  const broken = misfits(cluster);
  const fitting = cluster.objects.filter(
    (one) => !broken.has(one) && schemaOf(one.object.apiVersion, one.object.kind) !== undefined,
  );
  return groupBy(fitting, ({ kind }) => kind);
});
