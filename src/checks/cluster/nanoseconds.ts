const part = /(\d+(?:\.\d+)?)(h|ms|m|us|µs|ns|s)/g;
const units: Readonly<Record<string, number>> = {
  h: 3.6e12,
  m: 6e10,
  s: 1e9,
  ms: 1e6,
  us: 1e3,
  µs: 1e3,
  ns: 1,
};

/** What a duration in Go's notation comes to, which Istio takes (https://pkg.go.dev/time#ParseDuration). */
export function nanoseconds(duration: string): number {
  return [...duration.matchAll(part)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0),
    0,
  );
}
