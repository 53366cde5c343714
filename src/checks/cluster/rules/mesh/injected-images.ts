import { injectedImage } from '../../../../conventions/injected-image';
import { labels } from '../../../../conventions/labels';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { namespaces } from '../../facts/namespaces';
import { podSpecs } from '../../facts/pod-specs';
import { flaw } from '../../flaw';

/** Pods that wait for injection to give them an image are injected. What a namespace says that nobody shows is open. */
export const injectedImages: ClusterRule = (cluster) =>
  podSpecs(cluster).flatMap(({ workload, spec, path }) => {
    const { one, inMesh, namespace } = workload;
    const isSaid = labels.inject in workload.labels || namespaces(cluster).get(namespace)?.one !== undefined;
    if (inMesh || !isSaid) return [];
    return spec.containers.flatMap(({ name, image }, index) =>
      image === injectedImage
        ? [
            flaw('image-without-injection', one, [...path, 'containers', index, 'image'], {
              object: describeObject(one.object),
              container: name,
              image,
            }),
          ]
        : [],
    );
  });
