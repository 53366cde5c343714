import { isIstioKey } from '../../../../conventions/is-istio-key';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import { recordOf } from '../../../record-of';
import type { FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { workloads } from '../../facts/workloads';
import { flaw } from '../../flaw';
import { knownPodAnnotations, podAnnotationForms } from '../../istio/pod-annotation-forms';

/** How far a key may be from one that is known: what is farther may be of an Istio that came later. */
const slip = 3;

/** Annotations of pods for their proxies are spelled as Istio reads them, and have values that it takes. */
export const soundPodAnnotations: ClusterRule = (cluster) =>
  workloads(cluster).flatMap(({ one, template, inMesh }): readonly Problem[] => {
    if (!inMesh) return [];
    const pod = template.reduce<unknown>((value, key) => recordOf(value)[key], one.object);
    const { annotations } = recordOf(recordOf(pod)['metadata']);
    const object = describeObject(one.object);
    return Object.entries(recordOf(annotations)).flatMap(([annotation, value]): readonly Problem[] => {
      if (!isIstioKey(annotation)) return [];
      const path: FieldPath = [...template, 'metadata', 'annotations', annotation];
      const form = podAnnotationForms.get(annotation);
      if (form !== undefined) {
        const text = String(value);
        return form.fits(text)
          ? []
          : [
              flaw('refused-pod-annotation', one, path, {
                object,
                annotation,
                value: text,
                expected: form.words,
              }),
            ];
      }
      const suggestion = knownPodAnnotations.has(annotation)
        ? undefined
        : suggest(annotation, knownPodAnnotations, slip);
      return suggestion === undefined
        ? []
        : [flaw('unknown-pod-annotation', one, path, { object, annotation, suggestion })];
    });
  });
