import type { Cause } from '../../problems/cause';
import type { Place } from '../../problems/problem';
import type { RenderedField } from '../../problems/rendered-field';
import type { OpenUnit } from '../../origin/open-unit';
import { originOf } from '../../origin/origin-of';

/**
 * The line of a definition that a rendered field comes from: the one that says its value or, of a field that holds
 * others, what all lines behind it have in common. Undefined where no line says it.
 */
export function authorLine(unit: OpenUnit, { object, path }: RenderedField): Place | undefined {
  const { apiVersion, kind, metadata } = object;
  const manifest = unit.manifests.find(
    ({ object: one }) =>
      one.apiVersion === apiVersion &&
      one.kind === kind &&
      one.metadata.name === metadata.name &&
      one.metadata.namespace === metadata.namespace,
  );
  if (manifest === undefined) return undefined;
  const { value, causes } = originOf(unit, manifest, existing(manifest.object, path));
  const places = causes.flatMap(({ role, place }: Cause) =>
    role === 'exists' || place === undefined ? [] : [place],
  );
  return typeof value === 'object' && value !== null ? commonPlace(places) : places[0];
}

/** The field, or the nearest one around it that is there. */
function existing(object: unknown, path: RenderedField['path']): RenderedField['path'] {
  let value = object;
  const there: (string | number)[] = [];
  for (const step of path) {
    value = (value as Readonly<Record<string | number, unknown>> | null)?.[step];
    if (value === undefined) break;
    there.push(step);
  }
  return there;
}

/** Undefined where the lines are in several files, or have nothing but the file in common. */
function commonPlace(places: readonly Place[]): Place | undefined {
  const [first, ...others] = places;
  if (first?.path === undefined || others.some(({ file }) => file !== first.file)) return undefined;
  const differs = first.path.findIndex((step, index) => others.some(({ path }) => path?.[index] !== step));
  const path = differs === -1 ? first.path : first.path.slice(0, differs);
  return path.length === 0 ? undefined : { file: first.file, path };
}
