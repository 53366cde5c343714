import type { Manifest } from '../model/manifest';
import { counterpart } from './counterpart';

/** The same object in another rendering of its unit, known by its construct, since its name may be what changes. */
export function sameObject(
  unit: readonly Manifest[],
  { object, construct }: Manifest,
  other: readonly Manifest[],
): Manifest | undefined {
  const known = (list: readonly Manifest[]) => list.filter((one) => one.object.kind === object.kind);
  const [before, after] = [known(unit), known(other)];
  const found = after.find((one) => one.construct === construct);
  if (found !== undefined) return found;
  const place = counterpart(
    before.map((one) => one.construct),
    after.map((one) => one.construct),
    before.findIndex((one) => one.construct === construct),
  );
  return place === undefined ? undefined : after[place];
}
