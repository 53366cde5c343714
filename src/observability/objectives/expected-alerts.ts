import { burnRate } from '../../conventions/burn-rate';
import { burnWindows } from '../../conventions/burn-windows';
import type { Objective } from '../../model/objective';
import { leastErrors } from './burn-alerts';
import { counted, type Phase } from './traffic';

/** What a window sees: how many minutes, up to which multiple of minutes, and whether its newest five weigh less. */
const windows: Readonly<Record<string, readonly [minutes: number, step: number, smooth: boolean]>> = {
  '5m': [5, 1, false],
  '30m': [30, 1, true],
  '1h': [60, 1, true],
  '2h': [120, 5, false],
  '6h': [360, 5, false],
  '1d': [1440, 60, true],
  '3d': [4320, 60, true],
};

/**
 * Labels `long` of the alerts on an objective that fire at a minute: arithmetic on what was asked, in place of what
 * Prometheus makes of samples.
 */
export function expectedAlerts(
  phases: readonly Phase[],
  { budgetPpm, windowDays }: Pick<Objective, 'budgetPpm' | 'windowDays'>,
  minute: number,
): string[] {
  return burnWindows
    .filter((window) => {
      const limit = (burnRate(window, windowDays) / 1e4) * (budgetPpm / 1e6);
      const over = (name: string) =>
        seen(phases, 'errors', name, minute) > limit * seen(phases, 'requests', name, minute);
      return (
        over(window.short) && over(window.long) && seen(phases, 'errors', window.long, minute) >= leastErrors
      );
    })
    .map(({ long }) => long);
}

function seen(phases: readonly Phase[], what: 'requests' | 'errors', window: string, minute: number): number {
  const [minutes, step, smooth] = windows[window] as (typeof windows)[string];
  const end = Math.floor(minute / step) * step;
  // The sum over windows of five minutes that begin a minute apart.
  const ends = smooth ? [0, 1, 2, 3, 4].map((ago) => end - ago) : [end];
  const sums = ends.map((to) => counted(phases, what, to) - counted(phases, what, to - minutes));
  return sums.reduce((total, sum) => total + sum, 0) / sums.length;
}
