import { problem } from '../../problems/problem';
import { authorPlace } from '../author-place';
import { describeObject } from '../describe-object';
import type { Rule } from '../rule';

/** No two manifests of a cluster are the same object: the engines would fight over it. */
export const uniqueObjects: Rule = (manifests) => {
  const first = new Map<string, (typeof manifests)[number]>();
  return manifests.flatMap((manifest) => {
    const { object, unit, construct } = manifest;
    // The version of an API group does not make another object.
    const group = object.apiVersion.includes('/') ? object.apiVersion.split('/')[0] : '';
    const key = [
      unit.cluster,
      group,
      object.kind,
      object.metadata.namespace ?? '',
      object.metadata.name,
    ].join(' ');
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, manifest);
      return [];
    }
    return [
      problem('duplicate-object', authorPlace(unit), {
        object: describeObject(object),
        first: `${twin.construct} (${twin.unit.source})`,
        second: `${construct} (${unit.source})`,
      }),
    ];
  });
};
