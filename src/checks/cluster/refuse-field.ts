import { describeObject } from '../describe-object';
import type { Problem } from '../../problems/problem';
import type { CheckedObject, FieldPath } from './checked-object';
import { flaw } from './flaw';

/**
 * A field that the API server refuses though it fits the schema.
 *
 * @param reason words that follow its name
 */
export function refuseField(
  code: 'refused-name' | 'refused-label' | 'refused-value' | 'refused-combination' | 'repeated-entry',
  one: CheckedObject,
  path: FieldPath,
  reason: string,
): Problem {
  return flaw(code, one, path, { object: describeObject(one.object), field: path.join('.'), reason });
}
