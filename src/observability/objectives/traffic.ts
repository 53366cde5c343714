/** Requests and errors of a service in each minute of some minutes. */
export interface Phase {
  readonly minutes: number;
  readonly requests: number;
  readonly errors: number;
}

type Counted = 'requests' | 'errors';

/** How many there were until a minute. */
export function counted(phases: readonly Phase[], what: Counted, minute: number): number {
  let left = Math.max(0, minute);
  let total = 0;
  for (const phase of phases) {
    const minutes = Math.min(left, phase.minutes);
    total += minutes * phase[what];
    left -= minutes;
  }
  return total;
}

/** A counter with a sample each `interval` minutes, as promtool writes values. */
export function samples(phases: readonly Phase[], interval: number, value: (phase: Phase) => number): string {
  let total = 0;
  const series = phases.map((phase) => {
    const step = value(phase) * interval;
    const count = phase.minutes / interval;
    const text = `${total + step}+${step}x${count - 1}`;
    total += step * count;
    return text;
  });
  return ['0', ...series].join(' ');
}
