import type { ObjectState } from '../object-state';

/**
 * What makes two objects the same one to a cluster: group and kind, namespace and name. The version is left out, since
 * all versions of a kind are one object.
 */
export function objectKey({ cluster, object }: Pick<ObjectState, 'cluster' | 'object'>): string {
  const { apiVersion, kind, metadata } = object;
  const slash = apiVersion.indexOf('/');
  const group = slash === -1 ? '' : apiVersion.slice(0, slash);
  return `${cluster} ${group}/${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
}
