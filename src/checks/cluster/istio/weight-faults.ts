import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** Shares of several destinations: together more than nothing. They need not make 100. */
export function weightFaults(
  routes: readonly { readonly weight?: number }[] | undefined,
  path: FieldPath,
): readonly Fault[] {
  const weights = (routes ?? []).map(({ weight }) => weight ?? 0);
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) {
    return [
      fault.wrong([...path, negative, 'weight'], weights[negative] ?? 0, 'a weight that is not negative'),
    ];
  }
  return weights.length > 1 && weights.every((weight) => weight === 0)
    ? [fault.missing([...path, 0, 'weight'], 'several destinations without weights get no request')]
    : [];
}
