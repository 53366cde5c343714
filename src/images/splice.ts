/** A part of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out splices that do not overlap; of those at one place the first comes first. */
export function splice(text: string, splices: readonly Splice[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: replacement } of splices.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
