import type { FieldPath } from '../checked-object';
import { nanoseconds } from '../nanoseconds';
import { fault, type Fault } from './fault';

/** Durations are whole milliseconds; that they are at least one, the CRDs say. */
export function durationFaults(duration: string | undefined, path: FieldPath): readonly Fault[] {
  if (duration === undefined) return [];
  const total = nanoseconds(duration);
  return total < 1e6 || Math.round(total) % 1e6 === 0
    ? []
    : [fault.wrong(path, duration, 'a whole number of milliseconds')];
}
