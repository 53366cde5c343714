import { quantity } from '../../../conventions/quantity';

const mebi = quantity.parse('1Mi');

/** An amount of a resource as people read it, rounded up: cores, gibibytes, or a number of things. */
export function showAmount(resource: string, nanos: bigint): string {
  if (resource.endsWith('cpu')) return quantity.cores(nanos);
  if (!/(?:memory|storage)$/.test(resource)) return String(quantity.ceil(nanos, ''));
  const mebis = (nanos + mebi - 1n) / mebi;
  return mebis % 1024n === 0n ? `${mebis / 1024n}Gi` : `${mebis}Mi`;
}
