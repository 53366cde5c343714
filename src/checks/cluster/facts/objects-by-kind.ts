import { schemaOf } from '../../schema-of';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { misfits } from './misfits';

/** Objects that fit their schemas, so that their fields can be read as their types, by `<API group>/<kind>`. */
export const objectsByKind = perCluster((cluster): ReadonlyMap<string, readonly CheckedObject[]> => {
  const broken = misfits(cluster);
  const byKind = new Map<string, CheckedObject[]>();
  for (const one of cluster.objects) {
    if (broken.has(one) || schemaOf(one.object.apiVersion, one.object.kind) === undefined) continue;
    const alike = byKind.get(one.kind);
    if (alike === undefined) byKind.set(one.kind, [one]);
    else alike.push(one);
  }
  return byKind;
});
