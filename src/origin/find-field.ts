import type { Manifest } from '../model/manifest';
import { counterpart } from './counterpart';
import { entryAt } from './entry-at';
import type { Field } from './field';
import { sameObject } from './same-object';

/** Where the same field stands in another rendering of its unit; undefined where it is gone. */
export function findField({ unit, manifest, path }: Field, other: readonly Manifest[]): Field | undefined {
  const found = sameObject(unit, manifest, other);
  if (found === undefined) return undefined;
  let before: unknown = manifest.object;
  let after: unknown = found.object;
  const there: (string | number)[] = [];
  for (const key of path) {
    let step: string | number | undefined = key;
    if (Array.isArray(before)) {
      step = Array.isArray(after) ? counterpart(before, after, Number(key)) : undefined;
    }
    if (step === undefined) return undefined;
    there.push(step);
    before = entryAt(before, key);
    after = entryAt(after, step);
  }
  return { unit: other, manifest: found, path: there };
}
