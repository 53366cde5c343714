import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

const part = /(\d+(?:\.\d+)?)(h|ms|m|us|µs|ns|s)/g;
const nanoseconds: Readonly<Record<string, number>> = {
  h: 3.6e12,
  m: 6e10,
  s: 1e9,
  ms: 1e6,
  us: 1e3,
  µs: 1e3,
  ns: 1,
};

/** Durations are whole milliseconds; that they are at least one, the CRDs say. */
export function durationFaults(duration: string | undefined, path: FieldPath): readonly Fault[] {
  if (duration === undefined) return [];
  const total = [...duration.matchAll(part)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (nanoseconds[unit ?? ''] ?? 0),
    0,
  );
  return total < 1e6 || Math.round(total) % 1e6 === 0
    ? []
    : [fault.wrong(path, duration, 'a whole number of milliseconds')];
}
