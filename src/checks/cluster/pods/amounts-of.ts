import { quantity } from '../../../conventions/quantity';
import type { Amounts } from './amounts';

/** Amounts as objects write them; the first that says something of a resource counts. */
export function amountsOf(
  ...written: readonly (Readonly<Record<string, number | string>> | undefined)[]
): Amounts {
  const found = new Map<string, bigint>();
  for (const amounts of written) {
    for (const name in amounts) {
      const nanos = found.has(name) ? undefined : quantity.find(amounts[name]);
      if (nanos !== undefined) found.set(name, nanos);
    }
  }
  return found;
}
