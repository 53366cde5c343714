const nano = 1_000_000_000n;
const milli = 1_000_000n;

/** Nanos in one unit of a suffix (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/). */
const suffixes: Readonly<Record<string, bigint>> = {
  n: 1n,
  u: 1000n,
  m: milli,
  '': nano,
  k: nano * 1000n,
  M: nano * 1000n ** 2n,
  G: nano * 1000n ** 3n,
  T: nano * 1000n ** 4n,
  P: nano * 1000n ** 5n,
  E: nano * 1000n ** 6n,
  Ki: nano * 1024n,
  Mi: nano * 1024n ** 2n,
  Gi: nano * 1024n ** 3n,
  Ti: nano * 1024n ** 4n,
  Pi: nano * 1024n ** 5n,
  Ei: nano * 1024n ** 6n,
};

const pattern = /^(\d+)(?:\.(\d*))?(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,2}))?$/;

const divideUp = (value: bigint, by: bigint): bigint => (value + by - 1n) / by;

/** A platform writes a few amounts many times. */
const known = new Map<string, bigint | undefined>();
const mostKnown = 10_000;

function read(text: string): bigint | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size >= mostKnown) known.clear();
  const nanos = toNanos(text);
  known.set(text, nanos);
  return nanos;
}

function toNanos(text: string): bigint | undefined {
  const [, whole, fraction = '', suffix = '', exponent = '0'] = pattern.exec(text) ?? [];
  const unit = suffixes[suffix];
  if (whole === undefined || unit === undefined) return undefined;
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction) * unit;
  return power < 0 ? divideUp(digits, 10n ** BigInt(-power)) : digits * 10n ** BigInt(power);
}

/**
 * Amounts as Kubernetes writes them, in whole nanos: exact, as its own arithmetic is, and as there what is finer is
 * rounded up.
 */
export const quantity = {
  /** Nanos of `250m`, `1.5`, `512Mi`, `40G` or `1e3`; what is no such amount is an error. */
  parse(text: string): bigint {
    const nanos = read(text);
    if (nanos === undefined) {
      throw new Error(`${text} is not a quantity such as 250m, 512Mi or 40G`);
    }
    return nanos;
  },
  /** Whether something is an amount, of any sign but minus. */
  isAmount: (amount: unknown): boolean => read(String(amount)) !== undefined,
  /** The same of what may be no such amount. */
  find: (value: unknown): bigint | undefined => read(String(value)),
  /** Whether one amount is below another, both unchecked: what is no amount is neither. */
  isBelow(left: unknown, right: unknown): boolean {
    const [least, most] = [read(String(left)), read(String(right))];
    return least !== undefined && most !== undefined && least < most;
  },
  /** Cores as Kubernetes prints them: `250m`, `2`. */
  cores(nanos: bigint): string {
    const millis = divideUp(nanos, milli);
    return millis % 1000n === 0n ? String(millis / 1000n) : `${millis}m`;
  },
  /** The least whole number of a unit that is not below the amount: `cores`, or `Gi`. */
  ceil: (nanos: bigint, unit: '' | 'Gi'): bigint => divideUp(nanos, suffixes[unit] as bigint),
  /** The amount in a unit with at most one decimal, rounded up: for people to read. */
  rounded(nanos: bigint, unit: '' | 'Gi'): string {
    const tenths = divideUp(nanos * 10n, suffixes[unit] as bigint);
    return tenths % 10n === 0n ? String(tenths / 10n) : `${tenths / 10n}.${tenths % 10n}`;
  },
} as const;
