import { distance } from 'fastest-levenshtein';

/** The name that was probably meant, or undefined when nothing is near. */
export function suggest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(wrong.length * 0.4) + 1;
  for (const name of known) {
    const far = wrong.toLowerCase() === name.toLowerCase() ? 0 : distance(wrong, name);
    if (far < least) {
      best = name;
      least = far;
    }
  }
  return best;
}
