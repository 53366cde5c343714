import type { Problem } from '../../../problems/problem';
import { suggest } from '../../../problems/suggest';
import { describeObject } from '../../describe-object';
import type { CheckedObject, FieldPath } from '../checked-object';
import { flaw } from '../flaw';

/** Something that Istio's webhook says of a field; of which object, the rule knows. */
export type Fault = (one: CheckedObject) => Problem;

const about = (one: CheckedObject, path: FieldPath) => ({
  object: describeObject(one.object),
  field: path.join('.'),
});

/** What the webhook may say of a field, by the kind of mistake. */
export const fault = {
  /** @param known what would be right, where that can be listed */
  wrong:
    (path: FieldPath, value: string | number, expected: string, known: Iterable<string> = []): Fault =>
    (one) =>
      flaw('istio-wrong-value', one, path, {
        ...about(one, path),
        value: typeof value === 'string' ? `'${value}'` : String(value),
        expected,
        suggestion: suggest(String(value), known),
      }),
  missing:
    (path: FieldPath, because: string): Fault =>
    (one) =>
      flaw('istio-missing-field', one, path, { ...about(one, path), because }),
  misplaced:
    (path: FieldPath, because: string): Fault =>
    (one) =>
      flaw('istio-misplaced-field', one, path, { ...about(one, path), because }),
  repeated:
    (path: FieldPath, value: string | number, because: string): Fault =>
    (one) =>
      flaw('istio-repeated-value', one, path, { ...about(one, path), value: String(value), because }),
  useless:
    (path: FieldPath, because: string, remedy: string): Fault =>
    (one) =>
      flaw('istio-useless-field', one, path, { ...about(one, path), because, remedy }),
} as const;
