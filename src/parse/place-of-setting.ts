import type { ServiceDefinition } from '../definition/service-definition';
import type { Place } from '../problems/problem';

/** Where a setting that holds in an environment was written: there, if the environment has one of its own. */
export function placeOfSetting(
  definition: ServiceDefinition,
  environment: string,
  at: { readonly file: string; readonly path: readonly string[] },
  path: readonly string[],
): Place {
  const own = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    definition.in?.[environment],
  );
  return { file: at.file, path: [...at.path, ...(own === undefined ? [] : ['in', environment]), ...path] };
}
