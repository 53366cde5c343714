import type { ServiceDefinition } from '../definition/service-definition';

type Path = readonly (string | number)[];

/** A field of a definition. */
interface FieldPlace {
  readonly file: string;
  readonly path: Path;
}

/**
 * Where a setting that holds in an environment was written: there, or at the service; the service itself where
 * the value comes from a layer below it. Of a field that nobody wrote, what comes nearest.
 */
export function placeOfSetting(
  definition: ServiceDefinition,
  environment: string,
  at: FieldPlace,
  path: Path,
): FieldPlace {
  const upper = written(definition.in?.[environment], path);
  const lower = written(definition, path);
  const [prefix, found] =
    upper.length >= lower.length && upper.length > 0 ? [['in', environment], upper] : [[], lower];
  return { file: at.file, path: [...at.path, ...prefix, ...found] };
}

/** How far a path leads into what somebody wrote. */
function written(settings: unknown, path: Path): Path {
  let value = settings;
  const end = path.findIndex((key) => {
    // Names are the author's, and every object has a constructor.
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
    return value === undefined;
  });
  return end < 0 ? path : path.slice(0, end);
}
