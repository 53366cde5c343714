import type { Report } from '../../src/cli/output/report';
import type { Mutant } from './mutant';
import type { Verdict } from './verdict';

/** Words of stack traces, of files and libraries of ours and of values that were never meant to be read. */
const internal =
  /\bat (?:Object|Module|async|new)\b|\w+\.(?:ts|js|cjs):\d+|\bundefined\b|\[object|\bNaN\b|Invalid input|[Zz]od\b|Cannot read|is not a function|is not iterable|_default|node_modules|\bsrc\/|\.cjs\b|\b(?:Type|Range|Reference|Syntax)Error\b|native code|\bConstruct\b/;

/** How well a mutant was reported. */
export function judge(mutant: Mutant, reports: readonly Report[], harmless: string | undefined): Verdict {
  const found = reports.some(({ severity }) => severity === 'error');
  const placed = reports.filter((one) => isPlaced(one, mutant));
  return {
    mutant,
    found,
    harmless: found ? undefined : harmless,
    exact: placed.length > 0,
    // A name that is gone is missed in each place that says it, and a constant is wrong in each that uses it.
    single:
      reports.length <= mutant.faults ||
      ((mutant.renamed !== undefined || mutant.isShared) &&
        placed.length === reports.length &&
        areApart(reports)),
    suggested: isSuggested(mutant, reports),
    internals: reports
      .filter((one) => isInternal(one, mutant))
      .map(({ what, remedy }) => `${what} → ${remedy}`),
    readable: reports.every(isReadable),
    reports,
  };
}

/** What ends a line or steers a terminal: an author could make a log say anything. */
const unprinted = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Whether a person can read a report: one line, and not a screen of it. */
const isReadable = ({ what, remedy }: Report): boolean =>
  !unprinted.test(what + remedy) && what.length < 1000 && remedy.length < 1500;

/** Whether what was meant is suggested; undefined where no report is about a name that is not known. */
function isSuggested({ meant, renamed }: Mutant, reports: readonly Report[]): boolean | undefined {
  if (meant.length === 0) return undefined;
  if (renamed !== undefined && !reports.some(({ code }) => code.startsWith('unknown-'))) return undefined;
  return reports.some(({ remedy }) => meant.some((name) => remedy.includes(`did you mean ${name}?`)));
}

/** Whether a report, or the other place that it names, stands on a line of the change or where its name is missed. */
function isPlaced({ file, line, also }: Report, { sample, lines, renamed, text }: Mutant): boolean {
  if (line === undefined) return false;
  if (file === sample.file && lines.has(line)) return true;
  if ([...lines].some((own) => also?.startsWith(`${sample.file}:${own}:`) ?? false)) return true;
  const source = file === sample.file ? text : sample.textOf(file);
  return renamed !== undefined && says(source?.split('\n')[line - 1] ?? '', renamed);
}

/** Whether a name stands in a line by itself. */
const says = (line: string, name: string): boolean =>
  new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`).test(line);

const areApart = (reports: readonly Report[]): boolean =>
  new Set(reports.map(({ file, line, column }) => `${file}:${line}:${column}`)).size === reports.length;

/** A word that the author wrote is none of ours. */
function isInternal({ what, remedy }: Report, { what: change }: Mutant): boolean {
  const word = internal.exec(`${what} ${remedy}`)?.[0];
  return word !== undefined && !change.includes(word);
}
