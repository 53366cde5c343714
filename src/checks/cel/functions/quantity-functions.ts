import type { Environment } from '@marcbachmann/cel-js';
import { quantity } from '../../../conventions/quantity';

/** A value of Kubernetes' `quantity()`, in nanos. */
class Quantity {
  readonly nanos: bigint;

  constructor(text: string) {
    const isNegative = text.startsWith('-');
    const nanos = quantity.parse(text.replace(/^[+-]/, ''));
    this.nanos = isNegative ? -nanos : nanos;
  }
}

/** Kubernetes' functions of amounts (https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-quantity-library). */
export function quantityFunctions(environment: Environment): Environment {
  return environment
    .registerType('kubernetes.Quantity', { ctor: Quantity, fields: {} })
    .registerFunction('quantity(string): kubernetes.Quantity', (text: string) => new Quantity(text))
    .registerFunction('isQuantity(string): bool', isQuantity)
    .registerFunction(
      'kubernetes.Quantity.compareTo(kubernetes.Quantity): int',
      ({ nanos }: Quantity, other: Quantity) => BigInt(Math.sign(Number(nanos - other.nanos))),
    )
    .registerFunction(
      'kubernetes.Quantity.isLessThan(kubernetes.Quantity): bool',
      ({ nanos }: Quantity, other: Quantity) => nanos < other.nanos,
    )
    .registerFunction(
      'kubernetes.Quantity.isGreaterThan(kubernetes.Quantity): bool',
      ({ nanos }: Quantity, other: Quantity) => nanos > other.nanos,
    );
}

function isQuantity(text: string): boolean {
  try {
    return new Quantity(text).nanos !== undefined;
  } catch {
    return false;
  }
}
