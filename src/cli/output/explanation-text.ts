import { createColors, isColorSupported } from 'picocolors';
import type { Explanation } from '../../problems/explanation';

/** What a code means, for a person: an example of its message, why it matters, and where to read on. */
export function explanationText(
  { code, severity, what, remedy, why, upstream, source }: Explanation,
  coloured: boolean,
): string {
  const color = createColors(coloured && isColorSupported);
  const head = severity === 'error' ? color.red(severity) : color.yellow(severity);
  const others = upstream.length === 0 ? [] : [`Others call it ${upstream.join(', ')}.`];
  return [
    `${color.bold(code)}  ${head}`,
    `For example:\n  ${what}\n  ${color.cyan('→')} ${remedy}`,
    `Why it matters:\n  ${why}`,
    ...others,
    ...(source === undefined ? [] : [`Read on: ${source}`]),
  ]
    .join('\n\n')
    .concat('\n');
}
