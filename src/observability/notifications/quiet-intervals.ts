import type { Quiet } from '../../model/quiet';
import type { Stack } from '../stack/stack';
import { receiverNames } from './receiver-names';

/** An entry of `time_intervals`, in Alertmanager's own spelling. */
export interface QuietInterval {
  readonly name: string;
  readonly time_intervals: readonly {
    readonly times?: readonly { readonly start_time: string; readonly end_time: string }[];
    readonly weekdays?: readonly string[];
    readonly location: string;
  }[];
}

/** The hours in which tenants' alerts wait, one entry for each tenant that has any. */
export function quietIntervals({ tenants }: Stack): QuietInterval[] {
  const named = tenants.flatMap(({ project, environment, quiet }) =>
    quiet === undefined ? [] : [[receiverNames.quiet(project, environment), quiet] as const],
  );
  return [...new Map(named)].map(([name, quiet]) => ({ name, time_intervals: intervals(quiet) }));
}

const intervals = ({ timeZone: location, nights, days }: Quiet) => [
  ...(nights === undefined ? [] : [{ times: times(nights), location }]),
  ...(days.length === 0 ? [] : [{ weekdays: days, location }]),
];

/** A range of Alertmanager ends on the day it begins, at 24:00 at the latest. */
function times({ from, to }: NonNullable<Quiet['nights']>) {
  if (from < to) return [{ start_time: from, end_time: to }];
  const evening = { start_time: from, end_time: '24:00' };
  return to === '00:00' ? [evening] : [evening, { start_time: '00:00', end_time: to }];
}
