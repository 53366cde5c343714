import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/** Every value that was there before, at its place. */
export function repeats(
  values: readonly (string | number)[],
  pathOf: (index: number) => FieldPath,
  because: string,
): readonly Fault[] {
  const seen = new Set<string | number>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [fault.repeated(pathOf(index), value, because)];
    seen.add(value);
    return [];
  });
}
