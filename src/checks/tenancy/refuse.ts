import type { Manifest } from '../../model/manifest';
import { problem, type Problem } from '../../problems/problem';
import type { containmentProblems } from '../../problems/registry/containment-problems';
import type { podProblems } from '../../problems/registry/pod-problems';
import { authorPlace } from '../author-place';
import { isExtension } from './is-extension';
import { describeObject } from '../describe-object';

type FieldCode = keyof typeof containmentProblems | keyof typeof podProblems;

/**
 * A field of an object whose value leads out of the tenant. Of what definitions render it remembers which, by which the
 * author's line can be found; what code adds has no other line than the code.
 */
export function refuse(code: FieldCode, manifest: Manifest, field: string, value: unknown): Problem {
  const { object, unit } = manifest;
  const args = { object: describeObject(object), field, value: show(value) };
  const found = problem(code, authorPlace(unit), args);
  return isExtension(manifest)
    ? found
    : { ...found, rendered: { unit, object, path: pathOf(object, field) } };
}

/** Keys may have dots: as much of what is left as is a key. Of what is not there, the rest is one. */
function pathOf(object: unknown, field: string): readonly string[] {
  const steps = field.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const key = steps.slice(0, length).join('.');
    const rest = steps.slice(length).join('.');
    const below = (object as Readonly<Record<string, unknown>> | undefined)?.[key];
    if (below !== undefined) return rest === '' ? [key] : [key, ...pathOf(below, rest)];
  }
  return [field];
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
