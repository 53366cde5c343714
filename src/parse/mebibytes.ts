const factors = { Ki: 1 / 1024, Mi: 1, Gi: 1024, Ti: 1024 * 1024 } as const;

/** An amount of memory like `512Mi` in mebibytes, rounded down. The schema has checked its form. */
export function mebibytes(amount: string): number {
  return Math.floor(Number(amount.slice(0, -2)) * factors[amount.slice(-2) as keyof typeof factors]);
}
