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
/** Maps whose entries are one thing each: half of one and half of another would say something nobody wrote. */
const ofWholes = new Set(['routes', 'loadBalancing']);

function merge(lower: Plain, upper: Plain): Plain {
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const below = merged[key];
    merged[key] = isMap(value) && isMap(below) && !whole.has(key) ? join(key, below, value) : value;
  }
  return merged;
}

function join(key: string, below: Plain, value: Plain): Plain {
  return ofWholes.has(key) ? { ...below, ...value } : merge(below, value);
}

/**
 * Lays settings over each other, lowest first. Maps are merged key by key; lists, volumes, files, routes
 * and single values replace.
 */
export function mergeSettings(...layers: readonly (ServiceSettings | undefined)[]): ServiceSettings {
  return layers.reduce<Plain>(
    (merged, layer) => (layer === undefined ? merged : merge(merged, layer as Plain)),
    {},
  );
}
