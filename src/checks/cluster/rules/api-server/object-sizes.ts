import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import { recordOf } from '../../../record-of';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { flaw } from '../../flaw';

const kibibyte = 1024;
const mostAnnotations = 256 * kibibyte;
const mostData = 1024 * kibibyte;

const holders: ReadonlySet<string> = new Set(['/ConfigMap', '/Secret']);

/** Annotations come to 256 KiB at most, and what a ConfigMap or a Secret holds to 1 MiB. */
export const objectSizes: ClusterRule = ({ objects }) =>
  objects.flatMap((one) => {
    const { annotations } = one.object.metadata;
    const kept = tooLarge(one, ['metadata', 'annotations'], bytesOf(annotations), mostAnnotations);
    if (!holders.has(one.kind)) return kept;
    const { data, binaryData, stringData } = one.object;
    const isSecret = one.kind === '/Secret';
    const bytes = isSecret
      ? encodedBytes(data) + valueBytes(stringData)
      : valueBytes(data) + encodedBytes(binaryData);
    return [...kept, ...tooLarge(one, ['data'], bytes, mostData)];
  });

function tooLarge(one: CheckedObject, path: FieldPath, bytes: number, most: number): readonly Problem[] {
  if (bytes <= most) return [];
  return [
    flaw('too-large', one, path, { object: describeObject(one.object), field: path.join('.'), bytes, most }),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const bytesOf = (texts: unknown): number =>
  sum(Object.entries(recordOf(texts)).map(([key, text]) => key.length + Buffer.byteLength(String(text))));

const valueBytes = (texts: unknown): number =>
  sum(Object.values(recordOf(texts)).map((text) => Buffer.byteLength(String(text))));

/** What Base64 stands for is what counts. */
const encodedBytes = (texts: unknown): number =>
  sum(Object.values(recordOf(texts)).map((text) => Buffer.byteLength(String(text), 'base64')));
