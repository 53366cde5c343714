/** Fewer than this a person could have meant. */
const shortest = 16;
/** Bits for each character; a word has 2 to 3, a random key of 16 hexadecimal digits about 3.3. */
const leastEntropy = 3;

/**
 * Whether a value has a run of characters that nobody thought up: long, letters and digits mixed more than a
 * name with a version would, and spread evenly. Conservative: paths, addresses, UUIDs, digests, words with
 * numbers and placeholders are none.
 */
export function looksRandom(value: string): boolean {
  if (/\s|^[/.]|:\/\/|[${}<>]|\bsha(?:1|256|384|512)[:-]/i.test(value)) {
    return false;
  }
  return value.split(/[-_.,:;/\\|@]/).some((part) => {
    const switches = part.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
    return part.length >= shortest && switches >= 3 && entropy(part) >= leastEntropy;
  });
}

/** Shannon entropy of a text, in bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts.values()]
    .map((count) => count / text.length)
    .reduce((sum, share) => sum - share * Math.log2(share), 0);
}
