import type { Match, PathMatch, TextMatch } from '../model/match';
import { intersectPaths } from './intersect-paths';
import { intersectTexts } from './intersect-texts';

/** Whether one pattern for sure matches every request that another matches, so that behind it nothing is left. */
export function coversMatch(wide: Match, narrow: Match): boolean {
  return (
    coversPath(wide.path, narrow.path) &&
    (wide.methods.length === 0 ||
      (narrow.methods.length > 0 && narrow.methods.every((method) => wide.methods.includes(method)))) &&
    coversTexts(wide.headers, narrow.headers) &&
    coversTexts(wide.query, narrow.query)
  );
}

/** What both match is all that the narrow one matches. */
function coversPath(wide: PathMatch | undefined, narrow: PathMatch | undefined): boolean {
  if (wide === undefined || narrow === undefined) return wide === undefined;
  const both = intersectPaths(wide, narrow);
  return typeof both === 'object' && both.kind === narrow.kind && both.value === narrow.value;
}

type Texts = Readonly<Record<string, TextMatch>>;

function coversTexts(wide: Texts, narrow: Texts): boolean {
  return Object.entries(wide).every(([name, text]) => {
    const other = narrow[name];
    return other !== undefined && JSON.stringify(intersectTexts(other, text)) === JSON.stringify(other);
  });
}
