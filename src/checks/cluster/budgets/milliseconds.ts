import { nanoseconds } from '../nanoseconds';

/** Milliseconds of a duration of Istio; undefined where none is written, or `0s`, which is none. */
export function milliseconds(duration: string | undefined): number | undefined {
  const total = nanoseconds(duration ?? '') / 1e6;
  return total > 0 ? total : undefined;
}
