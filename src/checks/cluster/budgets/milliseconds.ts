const part = /(\d+(?:\.\d+)?)(h|ms|m|us|µs|ns|s)/g;
const units: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  µs: 1e-3,
  ns: 1e-6,
};

/** Milliseconds of a duration of Istio; undefined where none is written, or `0s`, which is none. */
export function milliseconds(duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  const total = [...duration.matchAll(part)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0),
    0,
  );
  return total > 0 ? total : undefined;
}
