import type { Match, TextMatch } from '../model/match';
import { intersectPaths } from './intersect-paths';
import { intersectTexts } from './intersect-texts';

/** A pattern for the requests that both match; `none` if there are none, `unknown` if one pattern cannot say it. */
export function intersectMatches(a: Match, b: Match): Match | 'none' | 'unknown' {
  const path =
    a.path === undefined || b.path === undefined ? (a.path ?? b.path) : intersectPaths(a.path, b.path);
  const methods =
    a.methods.length === 0 || b.methods.length === 0
      ? [...a.methods, ...b.methods]
      : a.methods.filter((method) => b.methods.includes(method));
  const headers = intersectMaps(a.headers, b.headers);
  const query = intersectMaps(a.query, b.query);
  const noMethod = methods.length === 0 && a.methods.length > 0;
  if (path === 'none' || headers === 'none' || query === 'none' || noMethod) return 'none';
  if (path === 'unknown' || headers === 'unknown' || query === 'unknown') return 'unknown';
  return { path, methods, headers, query };
}

type Texts = Readonly<Record<string, TextMatch>>;

function intersectMaps(a: Texts, b: Texts): Texts | 'none' | 'unknown' {
  const merged: Record<string, TextMatch> = { ...a };
  let unknown = false;
  for (const [name, text] of Object.entries(b)) {
    const other = a[name];
    const both = other === undefined ? text : intersectTexts(other, text);
    if (both === 'none') return 'none';
    if (both === 'unknown') unknown = true;
    else merged[name] = both;
  }
  return unknown ? 'unknown' : merged;
}
