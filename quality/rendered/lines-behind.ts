import { originOf } from '../../src/origin/origin-of';
import type { OpenUnit } from '../../src/origin/open-unit';
import type { Place } from '../../src/problems/problem';
import type { RenderedField } from '../../src/problems/rendered-field';

/**
 * Every line of a definition that decides a field; of one that holds others, or that is not rendered, what the lines of
 * all that is around it have in common. Empty where none does.
 */
export function linesBehind(unit: OpenUnit, { object, path }: RenderedField): readonly Place[] {
  const manifest = unit.manifests.find(
    ({ object: { apiVersion, kind, metadata } }) =>
      apiVersion === object.apiVersion &&
      kind === object.kind &&
      metadata.name === object.metadata.name &&
      metadata.namespace === object.metadata.namespace,
  );
  if (manifest === undefined) return [];
  const there: (string | number)[] = [];
  let value: unknown = manifest.object;
  for (const step of path) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    if (value === undefined) break;
    there.push(step);
  }
  if (there.length === 0) return [];
  const places = originOf(unit, manifest, there).causes.flatMap(({ role, place }) =>
    role === 'exists' || place === undefined ? [] : [place],
  );
  return typeof value === 'object' || there.length < path.length ? commonTo(places) : places;
}

function commonTo([first, ...others]: readonly Place[]): readonly Place[] {
  if (first?.path === undefined || others.some(({ file }) => file !== first.file)) return [];
  const end = first.path.findIndex((step, index) => others.some(({ path }) => path?.[index] !== step));
  return end <= 0 ? [] : [{ file: first.file, path: first.path.slice(0, end) }];
}
