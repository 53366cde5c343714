import { createColors, isColorSupported } from 'picocolors';
import { placeText } from './place-text';
import type { Report } from './report';

/** Problems as text for a person, ending with how many there are, and on a terminal with how to learn more. */
export function reportText(reports: readonly Report[], terminal: boolean): string {
  const color = createColors(terminal && isColorSupported);
  const lines = reports.map(({ code, severity, file, line, column, what, remedy, also }) => {
    const place = placeText({ file, line, column });
    const other = also === undefined ? '' : `  see ${color.bold(also)}\n`;
    const head = severity === 'error' ? color.red(`error ${code}`) : color.yellow(`warning ${code}`);
    return `${color.bold(place)}  ${head}\n  ${what}\n${other}  ${color.cyan('→')} ${remedy}\n`;
  });
  const errors = reports.filter(({ severity }) => severity === 'error').length;
  const warnings = reports.length - errors;
  const counts = [count(errors, 'error'), count(warnings, 'warning')]
    .filter((text) => text !== '')
    .join(', ');
  const hint = terminal ? `${color.dim('meshwright explain CODE tells more of a problem')}\n` : '';
  return reports.length === 0 ? '' : `${lines.join('\n')}\n${counts}\n${hint}`;
}

const count = (n: number, noun: string): string => (n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`);
