/** Cores as Kubernetes writes them, like `250m`, as a whole number of at least one. */
export function cores(amount: string): number {
  return Math.max(1, Math.ceil(amount.endsWith('m') ? Number(amount.slice(0, -1)) / 1000 : Number(amount)));
}
