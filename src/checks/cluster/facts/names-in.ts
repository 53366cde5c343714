import type { CheckedCluster } from '../checked-cluster';
import type { CheckedObject } from '../checked-object';
import { namedObjects } from './named-objects';

const none: ReadonlyMap<string, CheckedObject> = new Map();

/**
 * The objects of a kind in a namespace, by name.
 *
 * @param kind `<API group>/<kind>`
 * @param namespace empty for kinds that have none
 */
export function namesIn(
  cluster: CheckedCluster,
  kind: string,
  namespace: string,
): ReadonlyMap<string, CheckedObject> {
  return namedObjects(cluster).get(kind)?.get(namespace) ?? none;
}
