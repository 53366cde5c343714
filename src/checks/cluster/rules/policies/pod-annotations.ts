import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { flaw } from '../../flaw';

/** Prefixes of annotations that only pods have (https://istio.io/latest/docs/reference/config/annotations/). */
const ofPods =
  /^(?:(?:traffic\.|status\.|readiness\.status\.)?sidecar\.istio\.io|proxy\.istio\.io|inject\.istio\.io)\//;
const besidePods: ReadonlySet<string> = new Set([
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'apps/ReplicaSet',
  'batch/Job',
  'batch/CronJob',
  '/Service',
  '/Namespace',
]);

/** Annotations for proxies stand on pods, by way of their template. */
export const podAnnotations: ClusterRule = ({ objects }) =>
  objects.flatMap((one): readonly Problem[] =>
    besidePods.has(one.kind)
      ? Object.keys(one.object.metadata.annotations ?? {})
          .filter((annotation) => ofPods.test(annotation))
          .map((annotation) =>
            flaw('unread-pod-annotation', one, ['metadata', 'annotations', annotation], {
              object: describeObject(one.object),
              annotation,
            }),
          )
      : [],
  );
