/** Blanks and line breaks right before a position; of an empty line before it only its end. */
export function blanksBefore(text: string, at: number): string {
  const blanks = /\s*$/.exec(text.slice(0, at))?.[0] ?? '';
  const last = blanks.lastIndexOf('\n');
  if (last === -1) return blanks;
  return blanks.slice(blanks[last - 1] === '\r' ? last - 1 : last);
}
