import type { ServiceSettings } from '../../definition/service-definition';

type Plain = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Plain =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('volume' in value) &&
  !('file' in value);

/** Probes are one way of asking or another, never a mixture. */
const whole: ReadonlySet<string> = new Set(['ready', 'live', 'started']);

function merge(lower: Plain, upper: Plain): Plain {
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const below = merged[key];
    merged[key] = isMap(value) && isMap(below) && !whole.has(key) ? merge(below, value) : value;
  }
  return merged;
}

/**
 * Lays settings over each other, lowest first. Maps are merged key by key; lists, volumes, files and single
 * values replace.
 */
export function mergeSettings(...layers: readonly (ServiceSettings | undefined)[]): ServiceSettings {
  return layers.reduce<Plain>(
    (merged, layer) => (layer === undefined ? merged : merge(merged, layer as Plain)),
    {},
  );
}
