import { quantity } from '../../conventions/quantity';

/** An amount in nanos; undefined for what is none, which is for a check to refuse. */
export function parseAmount(amount: unknown): bigint | undefined {
  try {
    return quantity.parse(String(amount));
  } catch {
    return undefined;
  }
}
