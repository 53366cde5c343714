/** Where the line that holds a position ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const last = end === -1 ? text.length : end;
  return text[last - 1] === '\r' && last > at ? last - 1 : last;
}
