import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { flaw } from '../../flaw';

/** No two manifests of a cluster are the same object: the engines would fight over it. */
export const uniqueObjects: ClusterRule = ({ objects }) => {
  const first = new Map<string, CheckedObject>();
  return objects.flatMap((one) => {
    const key = `${one.kind} ${one.namespace} ${one.name}`;
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, one);
      return [];
    }
    const args = { object: describeObject(one.object), first: originOf(twin), second: originOf(one) };
    return [flaw('duplicate-object', one, [], args, { one: twin, path: [] })];
  });
};

const originOf = ({ unit, placeOf }: CheckedObject): string => unit?.source ?? placeOf([]).file;
