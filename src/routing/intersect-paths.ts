import type { PathMatch } from '../model/match';
import { isBelow } from './is-below';
import { matchesWhole } from './matches-whole';
import { regexWithin } from './regex-within';

/** A pattern for the paths that both match; `none` if there are none, `unknown` if one pattern cannot say it. */
export function intersectPaths(a: PathMatch, b: PathMatch): PathMatch | 'none' | 'unknown' {
  if (a.kind === b.kind && a.value === b.value) return a;
  const [narrow, wide] = rank(a) >= rank(b) ? [a, b] : [b, a];
  switch (narrow.kind) {
    case 'exact': {
      if (wide.kind === 'exact') return 'none';
      const fits =
        wide.kind === 'prefix' ? isBelow(narrow.value, wide.value) : matchesWhole(wide.value, narrow.value);
      if (fits === undefined) return 'unknown';
      return fits ? narrow : 'none';
    }
    case 'regex': {
      const within = wide.kind === 'prefix' ? regexWithin(narrow.value, wide.value) : 'unknown';
      if (within === 'yes') return narrow;
      return within === 'no' ? 'none' : 'unknown';
    }
    case 'prefix':
      if (isBelow(narrow.value, wide.value)) return narrow;
      return isBelow(wide.value, narrow.value) ? wide : 'none';
  }
}

const rank = ({ kind }: PathMatch): number => ['prefix', 'regex', 'exact'].indexOf(kind);
