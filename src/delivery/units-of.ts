import { paths } from '../conventions/paths';
import type { Manifest, Unit } from '../model/manifest';

/** The units that hold at least one object, each folder once, in the order of their first object. */
export function unitsOf(manifests: readonly Manifest[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const { unit } of manifests) {
    const folder = paths.unit(unit);
    if (!units.has(folder)) units.set(folder, unit);
  }
  return [...units.values()];
}
