import type { Manifest } from '../model/manifest';
import { entryAt } from './entry-at';
import type { Field } from './field';
import { findField } from './find-field';

/** The value of the same field in another rendering of its unit; undefined where it is gone. */
export function readField(field: Field, other: readonly Manifest[]): unknown {
  const there = findField(field, other);
  return there?.path.reduce<unknown>(entryAt, there.manifest.object);
}
