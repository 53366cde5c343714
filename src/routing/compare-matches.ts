import type { Match, TextMatch } from '../model/match';

/**
 * Sorts patterns by how specific they are, the most specific first, much as the Gateway API does
 * (https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule). A pattern that covers another comes behind it.
 */
export function compareMatches(a: Match, b: Match): number {
  const other = specificity(b);
  for (const [index, score] of specificity(a).entries()) {
    const difference = (other[index] ?? 0) - score;
    if (difference !== 0) return difference;
  }
  return 0;
}

function specificity({ path, methods, headers, query }: Match): number[] {
  return [
    path === undefined ? 0 : { prefix: 1, regex: 2, exact: 3 }[path.kind],
    path?.value.length ?? 0,
    methods.length === 0 ? everyMethod : -methods.length,
    ...ofTexts(headers),
    ...ofTexts(query),
  ];
}

/** Less specific than any list of methods. */
const everyMethod = -100;

const strictness = { exact: 4, regex: 3, prefix: 2, present: 1, absent: 1 };

function ofTexts(texts: Readonly<Record<string, TextMatch>>): number[] {
  const all = Object.values(texts);
  return [
    all.length,
    all.reduce((sum, { kind }) => sum + strictness[kind], 0),
    all.reduce((sum, text) => sum + (text.kind === 'prefix' ? text.value.length : 0), 0),
  ];
}
