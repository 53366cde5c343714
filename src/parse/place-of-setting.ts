import type { ServiceDefinition } from '../definition/service-definition';

/** A field of a definition. */
interface FieldPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/**
 * Where a setting that holds in an environment was written: there, or at the service; the service itself where
 * the value comes from a layer below it.
 */
export function placeOfSetting(
  definition: ServiceDefinition,
  environment: string,
  at: FieldPlace,
  path: readonly string[],
): FieldPlace {
  const place = (...more: readonly string[]): FieldPlace => ({ file: at.file, path: [...at.path, ...more] });
  if (isWritten(definition.in?.[environment], path)) return place('in', environment, ...path);
  return isWritten(definition, path) ? place(...path) : place();
}

function isWritten(settings: unknown, path: readonly string[]): boolean {
  const value = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    settings,
  );
  return value !== undefined;
}
