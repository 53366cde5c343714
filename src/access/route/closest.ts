/**
 * What answers for a host on each port, of all that would: what has the closest host, which the name that a caller opens
 * TLS with chooses
 * (https://istio.io/latest/docs/reference/config/networking/gateway/#Server).
 */
export function closest<T>(
  all: readonly T[],
  of: (one: T) => { readonly port: number; readonly weight: number },
): T[] {
  const best = new Map<number, number>();
  for (const { port, weight } of all.map(of)) best.set(port, Math.max(weight, best.get(port) ?? 0));
  return all.filter((one) => of(one).weight === best.get(of(one).port));
}
