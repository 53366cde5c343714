import { names } from '../../conventions/names';
import type { KubernetesObject } from '../../model/manifest';
import type { ObjectState } from '../object-state';

/** Objects with where they lie: the file of a cluster, and the folder that its engine applies as one. */
export function objectStates(file: string, objects: readonly KubernetesObject[]): readonly ObjectState[] {
  const [cluster = '', group = '', unit = ''] = file.split('/');
  // What an engine reads first is one folder for all.
  const owner = group === names.deliveryGroup ? `${cluster}/${group}` : `${cluster}/${group}/${unit}`;
  return objects.map((object) => ({ object, cluster, file, owner }));
}
