/**
 * A text that a pattern of Istio's fits: `*` at one end, `{*}` for a segment, `{**}` for some.
 *
 * @param alone what stands for `*` alone, and for what comes before an end
 */
export function fitting(pattern: string, alone: string): string {
  if (pattern === '*') return alone;
  if (pattern.startsWith('*')) return `${alone}${pattern.slice(1)}`;
  return pattern.replace(/\*$/, 'any').replaceAll('{**}', 'any/any').replaceAll('{*}', 'any');
}
