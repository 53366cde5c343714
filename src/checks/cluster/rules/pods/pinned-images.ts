import { names } from '../../../../conventions/names';
import type { Environment } from '../../../../model/platform';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { namespaces } from '../../facts/namespaces';
import { podSpecs, type CheckedPodSpec } from '../../facts/pod-specs';
import { flaw } from '../../flaw';
import { injectedImage } from '../../../../conventions/injected-image';
import { labels, managedBy } from '../../../../conventions/labels';
import { movingTag } from '../../../../conventions/moving-tag';

/**
 * Images are the same tomorrow: by digest, or by a tag that does not move. What code adds to a project keeps to what
 * its environment asks of images, as the locks of definitions do.
 */
export const pinnedImages: ClusterRule = (cluster) =>
  podSpecs(cluster).flatMap((pod) => {
    if (isLocked(pod.workload.one)) return [];
    const accepted = acceptedIn(cluster, pod.workload.one.namespace);
    return (['initContainers', 'containers'] as const).flatMap((list) =>
      (pod.spec[list] ?? []).flatMap(({ image }, index) =>
        image === undefined || image === injectedImage || image.includes('@')
          ? []
          : judge(pod, image, [list, index, 'image'], accepted),
      ),
    );
  });

function judge(
  { workload: { one }, path }: CheckedPodSpec,
  image: string,
  at: readonly (string | number)[],
  accepted: Environment | undefined,
): readonly Problem[] {
  const args = { object: describeObject(one.object), image };
  if (accepted?.images === 'digest') {
    return [flaw('image-without-digest', one, [...path, ...at], { ...args, environment: accepted.name })];
  }
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  return accepted?.images === 'any' || (tag !== undefined && !movingTag.test(tag))
    ? []
    : [flaw('moving-image', one, [...path, ...at], { ...args, tag: tag ?? 'latest' })];
}

/** Whether the lock of an environment said the image, or code that was judged with it when it was rendered. */
function isLocked({ unit, object }: CheckedObject): boolean {
  return unit === undefined
    ? object.metadata.labels?.[labels.managedBy] === managedBy
    : unit.name !== names.extensionUnit;
}

/** The environment that a namespace belongs to, where definitions say. */
function acceptedIn(cluster: CheckedCluster, namespace: string): Environment | undefined {
  const name = namespaces(cluster).get(namespace)?.labels[labels.environment];
  return cluster.platform?.environments.find((one) => one.name === name);
}
