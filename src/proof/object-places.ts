import type { ObjectReference } from '../access/object-reference';
import { authorPlace } from '../checks/author-place';
import { paths } from '../conventions/paths';
import type { Manifest, Unit } from '../model/manifest';
import type { Place } from '../problems/problem';

/** Makes a function that says where an author would look for the cause of an object. */
export function objectPlaces(manifests: readonly Manifest[]): (object: ObjectReference | undefined) => Place {
  // Where nothing is wrong, nobody asks.
  let units: ReadonlyMap<string, Unit> | undefined;
  return (object) => {
    units ??= unitsByObject(manifests);
    const unit = object === undefined ? undefined : units.get(describe(object));
    return unit === undefined ? { file: paths.platform } : authorPlace(unit);
  };
}

function unitsByObject(manifests: readonly Manifest[]): ReadonlyMap<string, Unit> {
  return new Map(
    manifests.map(({ object: { kind, metadata }, unit }) => [
      describe({ kind, namespace: metadata.namespace, name: metadata.name }),
      unit,
    ]),
  );
}

const describe = ({ kind, namespace = '', name }: ObjectReference): string => `${kind} ${namespace}/${name}`;
