import type { QuietDefinition } from '../../definition/quiet-definition';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';

/** What is wrong with quiet hours, each field by itself valid. */
export function checkQuiet(
  { timeZone, nights, days = [] }: QuietDefinition,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  const wrong = (reason: string, remedy: string, ...path: readonly string[]) =>
    problem('invalid-quiet-hours', { file: at.file, path: [...at.path, ...path] }, { reason, remedy });
  return [
    ...(isTimeZone(timeZone)
      ? []
      : [unknownZone(timeZone, { file: at.file, path: [...at.path, 'timeZone'] })]),
    ...(nights === undefined && days.length === 0
      ? [wrong('they name no time', "add nights: { from: '19:00', to: '07:00' } or days: ['sunday']")]
      : []),
    ...(nights !== undefined && nights.from === nights.to
      ? [wrong(`they begin and end at ${nights.from}`, 'give them an end', 'nights')]
      : []),
    ...(new Set(days).size === 7
      ? [wrong('they never end, so that nobody would ever hear of an alert', 'leave out a day', 'days')]
      : []),
  ];
}

// `UTC` is no name of a zone to Intl's list, nor are aliases, so the list only serves to suggest.
function isTimeZone(name: string): boolean {
  // An offset such as +02:00 is a time zone to Intl, but not to Go, which Alertmanager is written in.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const unknownZone = (name: string, at: Problem['at']): Problem =>
  problem('unknown-reference', at, {
    what: 'time zone',
    name,
    suggestion: suggest(name, Intl.supportedValuesOf('timeZone')),
    known: "those of the IANA database, such as 'Europe/Berlin' and 'UTC'",
  });
