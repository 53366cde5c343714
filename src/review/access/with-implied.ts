import { impliedNames, impliedObjects } from '../../access/implied-objects';
import type { KubernetesObject } from '../../model/manifest';

/**
 * Both sides of a change with the pods that every cluster has. A stranger that one side has is given to the other too:
 * that somebody names a namespace makes nobody appear in it.
 */
export function withImplied(
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
  rootNamespace: string,
): readonly [readonly KubernetesObject[], readonly KubernetesObject[]] {
  const [known, found] = [impliedObjects(before, rootNamespace), impliedObjects(after, rootNamespace)];
  const strangers = new Map(
    [...known, ...found]
      .filter(({ metadata }) => metadata.name === impliedNames.anyPod)
      .map((one) => [one.metadata.namespace, one]),
  );
  const others = (all: readonly KubernetesObject[]) =>
    all.filter(({ metadata }) => metadata.name !== impliedNames.anyPod);
  return [
    [...before, ...others(known), ...strangers.values()],
    [...after, ...others(found), ...strangers.values()],
  ];
}
