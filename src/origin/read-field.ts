import type { KubernetesObject, Manifest } from '../model/manifest';
import { counterpart } from './counterpart';
import type { Field } from './field';
import { isRecord } from './is-record';

/** The value of the same field in another rendering of its unit; undefined where it is gone. */
export function readField({ unit, manifest, path }: Field, other: readonly Manifest[]): unknown {
  return walk(manifest.object, sameObject(unit, manifest, other), path);
}

/** An object is known by its construct, since its name may be what changes. */
function sameObject(
  unit: readonly Manifest[],
  { object, construct }: Manifest,
  other: readonly Manifest[],
): KubernetesObject | undefined {
  const known = (list: readonly Manifest[]) => list.filter((one) => one.object.kind === object.kind);
  const [before, after] = [known(unit), known(other)];
  const found = after.find((one) => one.construct === construct);
  if (found !== undefined) return found.object;
  const place = counterpart(
    before.map((one) => one.construct),
    after.map((one) => one.construct),
    before.findIndex((one) => one.construct === construct),
  );
  return place === undefined ? undefined : after[place]?.object;
}

function walk(before: unknown, after: unknown, path: Field['path']): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return after;
  if (Array.isArray(before)) {
    if (!Array.isArray(after)) return undefined;
    const place = counterpart(before, after, Number(key));
    return place === undefined ? undefined : walk(before[Number(key)], after[place], rest);
  }
  return isRecord(before) && isRecord(after) ? walk(before[key], after[key], rest) : undefined;
}
