import type { TextMatch } from '../model/match';
import { matchesWhole } from './matches-whole';

/** A pattern for what both match; `none` if there is no such value, `unknown` if one pattern cannot say it. */
export function intersectTexts(a: TextMatch, b: TextMatch): TextMatch | 'none' | 'unknown' {
  if (a.kind === 'absent' || b.kind === 'absent') return a.kind === b.kind ? a : 'none';
  if (a.kind === 'present') return b;
  if (b.kind === 'present') return a;
  if (a.kind === b.kind && a.value === b.value) return a;
  if (b.kind === 'exact' && a.kind !== 'exact') return intersectTexts(b, a);
  if (a.kind === 'exact') return b.kind === 'exact' ? 'none' : exactIn(a, b);
  if (a.kind === 'regex' || b.kind === 'regex') return 'unknown';
  if (a.value.startsWith(b.value)) return a;
  return b.value.startsWith(a.value) ? b : 'none';
}

type Valued = Extract<TextMatch, { value: string }>;

function exactIn(exact: Valued, { kind, value }: Valued): TextMatch | 'none' | 'unknown' {
  const fits = kind === 'prefix' ? exact.value.startsWith(value) : matchesWhole(value, exact.value);
  if (fits === undefined) return 'unknown';
  return fits ? exact : 'none';
}
