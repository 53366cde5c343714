import type { JudgedManifest } from '../checks/parts/judged-manifest';
import type { KubernetesObject, Unit } from '../model/manifest';

/** Manifests as plain data that says of each unit once what it is. */
export interface PackedManifests {
  readonly units: readonly {
    readonly unit: Unit;
    readonly entries: readonly (readonly [object: KubernetesObject, construct: string, fits: boolean])[];
  }[];
}

export function packManifests(manifests: readonly JudgedManifest[]): PackedManifests {
  const units: { readonly unit: Unit; readonly entries: [KubernetesObject, string, boolean][] }[] = [];
  for (const { unit, object, construct, fits } of manifests) {
    const last = units.at(-1);
    if (last?.unit === unit) last.entries.push([object, construct, fits]);
    else units.push({ unit, entries: [[object, construct, fits]] });
  }
  return { units };
}

export function unpackManifests({ units }: PackedManifests): readonly JudgedManifest[] {
  return units.flatMap(({ unit, entries }) =>
    entries.map(([object, construct, fits]) => ({ unit, object, construct, fits })),
  );
}
