import { problem } from '../../problems/problem';
import { authorPlace } from '../author-place';
import { describeObject } from '../describe-object';
import type { Rule } from '../rule';

/** No two manifests of a cluster are the same object: the engines would fight over it. */
export const uniqueObjects: Rule = (manifests) => {
  const first = new Map<string, (typeof manifests)[number]>();
  return manifests.flatMap((manifest) => {
    const { object, unit, construct } = manifest;
    const { apiVersion, kind, metadata } = object;
    // The version of an API group does not make another object.
    const group = apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
    const key = `${unit.cluster} ${group} ${kind} ${metadata.namespace ?? ''} ${metadata.name}`;
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
