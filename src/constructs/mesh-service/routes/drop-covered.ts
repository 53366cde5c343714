import { coversMatch } from '../../../routing/covers-match';
import type { Match } from '../../../model/match';

/** Routes without those that no request would reach, because one before takes all of theirs. */
export function dropCovered<T extends { readonly match: Match }>(routes: readonly T[]): T[] {
  return routes.filter(
    ({ match }, index) => !routes.slice(0, index).some((before) => coversMatch(before.match, match)),
  );
}
