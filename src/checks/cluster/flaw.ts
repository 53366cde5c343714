import { problem, type Problem } from '../../problems/problem';
import type { Code, Registry } from '../../problems/registry';
import type { CheckedObject, FieldPath } from './checked-object';

/** A field of an object. */
interface FieldOf {
  readonly one: CheckedObject;
  readonly path: FieldPath;
}

/**
 * A problem with a field of an object, at the line where somebody wrote it. Of a rendered object it remembers which
 * field, by which the author's line can be found.
 *
 * @param also the other object, where it takes two to disagree
 */
export function flaw<C extends Code>(
  code: C,
  one: CheckedObject,
  path: FieldPath,
  args: Parameters<Registry[C]['what']>[0],
  also?: FieldOf,
): Problem<C> {
  const found = problem(code, one.placeOf(path), args, also?.one.placeOf(also.path));
  return one.unit === undefined
    ? found
    : { ...found, rendered: { unit: one.unit, object: one.object, path } };
}
