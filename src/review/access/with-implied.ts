import { impliedNames, impliedObjects } from '../../access/implied-objects';
import type { KubernetesObject } from '../../model/manifest';
import type { ClusterSetting } from './compared-cluster';

/**
 * Both sides of a change with the pods that every cluster has. A stranger that one side has is given to the other too:
 * that somebody names a namespace makes nobody appear in it.
 */
export function withImplied(
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
  { mesh: { rootNamespace }, dns }: ClusterSetting,
): readonly [readonly KubernetesObject[], readonly KubernetesObject[]] {
  const [known, found] = [before, after].map((objects) => impliedObjects(objects, rootNamespace, dns)) as [
    KubernetesObject[],
    KubernetesObject[],
  ];
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
