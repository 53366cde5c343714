import type { Problem } from '../../../../problems/problem';
import { recordOf } from '../../../record-of';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { podSpecs } from '../../facts/pod-specs';
import { refuseField } from '../../refuse-field';
import { nameForms } from '../../api-server/name-forms';

/** Keys of labels and annotations, and values of labels, have their form: of objects and of the pods that they make. */
export const labelsAndAnnotations: ClusterRule = (cluster) => [
  ...cluster.objects.flatMap((one) => flawsOf(one, ['metadata'], one.object.metadata)),
  ...podSpecs(cluster).flatMap(({ workload: { one }, path }) => {
    const template = path.slice(0, -1);
    if (template.length === 0) return [];
    const { metadata } = recordOf(template.reduce<unknown>((value, key) => recordOf(value)[key], one.object));
    return flawsOf(one, [...template, 'metadata'], recordOf(metadata));
  }),
];

function flawsOf(
  one: CheckedObject,
  path: FieldPath,
  { labels, annotations }: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const flaws: Problem[] = [];
  const refuse = (below: FieldPath, text: string, words: string) =>
    flaws.push(
      refuseField(
        'refused-label',
        one,
        [...path, ...below],
        `is ${JSON.stringify(text)}, which is not ${words}`,
      ),
    );
  const said = recordOf(labels);
  for (const key of Object.keys(said)) {
    if (!isKey(key)) refuse(['labels', key], key, nameForms.key.words);
    const text = String(said[key]);
    if (!isValue(text)) refuse(['labels', key], text, nameForms.labelValue.words);
  }
  for (const key of Object.keys(recordOf(annotations))) {
    if (!isAnnotationKey(key)) refuse(['annotations', key], key, nameForms.key.words);
  }
  return flaws;
}

/** A cluster has the same few keys and values on all its objects. */
const isKey = remembered(nameForms.key.fits);
/** Of annotations the case does not matter. */
const isAnnotationKey = remembered((key) => nameForms.key.fits(key.toLowerCase()));
const isValue = remembered(nameForms.labelValue.fits);

function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const good = new Set<string>();
  return (text) => {
    if (good.has(text)) return true;
    if (!test(text)) return false;
    if (good.size > mostKnown) good.clear();
    good.add(text);
    return true;
  };
}

const mostKnown = 10_000;
