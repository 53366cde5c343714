import { distance } from 'fastest-levenshtein';

/** The candidate that is spelled nearest to a word, when it is near enough to be what was meant. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    // Case is the commonest slip (`consecutive5XxErrors`), so that it weighs little.
    const far = distance(lower, candidate.toLowerCase()) + (lower === candidate.toLowerCase() ? 0 : 0.5);
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}
