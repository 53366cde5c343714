import { quantity } from '../../conventions/quantity';
import type { PlaceInObject } from './place-in-object';

/** Fields that hold amounts, and amounts by their own name. */
const holders = new Set([
  'limits',
  'requests',
  'hard',
  'capacity',
  'default',
  'defaultRequest',
  'max',
  'min',
  'maxLimitRequestRatio',
]);
const amounts = new Set(['sizeLimit', 'storage']);

/** Times as Go writes them, for fields that Istio, Argo CD, Flux and Prometheus read as such. */
const duration = /^(?:\d+(?:\.\d+)?(?:h|ms|m|us|s))+$/;
const parts = /(\d+(?:\.\d+)?)(h|ms|m|us|s)/g;
const microseconds = { h: 3_600_000_000, m: 60_000_000, s: 1_000_000, ms: 1000, us: 1 } as const;
const timed = /(?:timeout|interval|time|duration|delay|period|maxAge|ttl|window|refresh)$/i;

/**
 * One spelling for all that a cluster takes for the same: amounts by what they come to, `1000m` and `1`; times likewise,
 * `60s` and `1m`. Everything else stays as it is.
 */
export function normalScalar(value: unknown, { name, of }: PlaceInObject): unknown {
  if (holders.has(of) || amounts.has(name)) return normalAmount(value);
  return typeof value === 'string' && timed.test(name) && duration.test(value) ? normalTime(value) : value;
}

function normalAmount(value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  try {
    return `${quantity.parse(String(value))}n`;
  } catch {
    // No amount: a field that only has such a name.
    return value;
  }
}

function normalTime(text: string): string {
  let sum = 0;
  for (const [, digits, unit] of text.matchAll(parts)) {
    sum += Number(digits) * microseconds[unit as keyof typeof microseconds];
  }
  return `${sum}us`;
}
