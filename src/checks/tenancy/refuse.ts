import type { Manifest } from '../../model/manifest';
import { problem, type Problem } from '../../problems/problem';
import type { containmentProblems } from '../../problems/registry/containment-problems';
import type { podProblems } from '../../problems/registry/pod-problems';
import { authorPlace } from '../author-place';
import { describeObject } from '../describe-object';

type FieldCode = keyof typeof containmentProblems | keyof typeof podProblems;

/** A field of an object whose value leads out of the tenant. */
export function refuse(code: FieldCode, { object, unit }: Manifest, field: string, value: unknown): Problem {
  return problem(code, authorPlace(unit), { object: describeObject(object), field, value: show(value) });
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
