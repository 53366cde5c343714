import type { ServiceSettings } from '../../definition/service-definition';

type Plain = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Plain =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('volume' in value) &&
  !('file' in value);

function merge(lower: Plain, upper: Plain): Plain {
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const below = merged[key];
    merged[key] = isMap(value) && isMap(below) ? merge(below, value) : value;
  }
  return merged;
}

/**
 * What must be complete wherever it is written: half of one limit or check over half of another would be one that
 * nobody wrote.
 */
function wholes(lower: ServiceSettings, upper: ServiceSettings): Plain {
  return {
    ...(upper.rateLimits === undefined ? {} : { rateLimits: { ...lower.rateLimits, ...upper.rateLimits } }),
    ...(upper.authentication === undefined ? {} : { authentication: upper.authentication }),
  };
}

/**
 * Lays settings over each other, lowest first. Maps are merged key by key; lists, volumes, files, limits,
 * authentication and single values replace.
 */
export function mergeSettings(...layers: readonly (ServiceSettings | undefined)[]): ServiceSettings {
  return layers.reduce<Plain>(
    (merged, layer) =>
      layer === undefined ? merged : { ...merge(merged, layer as Plain), ...wholes(merged, layer) },
    {},
  );
}
