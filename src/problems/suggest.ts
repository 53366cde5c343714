import { distance } from 'fastest-levenshtein';

/**
 * The name that was probably meant, or undefined when nothing is near.
 *
 * @param most letters by which it may differ
 */
export function suggest(
  wrong: string,
  known: Iterable<string>,
  most = Math.floor(wrong.length * 0.4),
): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const name of known) {
    const far = wrong.toLowerCase() === name.toLowerCase() ? 0 : distance(wrong, name);
    if (far < least) {
      best = name;
      least = far;
    }
  }
  return best;
}
