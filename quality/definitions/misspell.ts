/** The four slips of a typing hand: two letters swapped, one left out, one doubled, one beside the right one. */
const slips: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at) => word.slice(0, at) + (word.charAt(at) === 'e' ? 'r' : 'e') + word.slice(at + 1),
];

/** A word with one slip in its middle, always the same one for the same word; undefined of words too short for one. */
export function misspell(word: string): string | undefined {
  if (!/^[\w./-]*[a-z]{2}[\w./-]*$/i.test(word) || word.length < 3) return undefined;
  const first = [...word].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const at = letterPair(word);
  for (let tried = 0; tried < slips.length; tried++) {
    const slip = slips[(first + tried) % slips.length];
    const wrong = slip?.(word, at);
    if (wrong !== undefined && wrong !== word) return wrong;
  }
  return undefined;
}

/** Where two letters stand side by side, in the second half of the word where there are any. */
function letterPair(word: string): number {
  const middle = Math.floor((word.length - 1) / 2);
  const later = word.slice(middle).search(/[a-z]{2}/i);
  return later === -1 ? word.search(/[a-z]{2}/i) : middle + later;
}
