import type { Retries } from '../../model/retries';
import { problem, type Place, type Problem } from '../../problems/problem';
import { units } from '../units';

/** Whether the attempts have the time they are said to have. */
export function checkRetries(
  timeout: string | undefined,
  { attempts, perTry, repeat }: Retries,
  place: Place,
): readonly Problem[] {
  if (perTry === undefined) return [];
  if (repeat === 'unsent') return [problem('useless-per-try', place, { perTry })];
  const tries = attempts + 1;
  return timeout === undefined || units.milliseconds(perTry) * tries <= units.milliseconds(timeout)
    ? []
    : [problem('retries-outlast-timeout', place, { tries, perTry, timeout })];
}
