import { distance } from 'fastest-levenshtein';

/**
 * The name that was probably meant, or undefined when nothing is near. Two letters swapped are one slip, not two; of names
 * that are as near, the one that begins like it.
 *
 * @param most letters by which it may differ
 */
export function suggest(
  wrong: string,
  known: Iterable<string>,
  most = Math.max(1, Math.floor(wrong.length * 0.4)),
): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const name of known) {
    const far = farness(wrong.toLowerCase(), name.toLowerCase(), distance(wrong, name));
    if (far < least || (far === least && best !== undefined && alike(wrong, name) > alike(wrong, best))) {
      best = name;
      least = far;
    }
  }
  return best;
}

function farness(wrong: string, name: string, edits: number): number {
  if (wrong === name) return 0;
  // Of v1 and v3 neither is a slip for the other.
  if (wrong.length < 3 && wrong.length === name.length) return Infinity;
  return edits === 2 && isSwap(wrong, name) ? 1 : edits;
}

/** Letters that two words begin with both. */
function alike(one: string, other: string): number {
  const end = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return end === -1 ? one.length : end;
}

/** Whether two letters side by side changed places, and nothing else. */
function isSwap(wrong: string, name: string): boolean {
  const at = Array.from(wrong).findIndex((letter, index) => letter !== name[index]);
  return wrong.slice(0, at) + wrong.charAt(at + 1) + wrong.charAt(at) + wrong.slice(at + 2) === name;
}
