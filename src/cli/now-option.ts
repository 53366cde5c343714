import { InvalidArgumentError, Option } from 'commander';

/** For tests, and for asking what a freeze or the end of a waiver would refuse. */
export const nowOption = (): Option =>
  new Option('--now <time>', 'as if it were this time').argParser(toTime).hideHelp();

function toTime(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidArgumentError('A time is written like 2026-12-24T18:00:00Z.');
  return time;
}
