/**
 * What a helper makes of the fields that it was given and of its own. A list, a number or nothing in their place would
 * leave no trace when it is spread: it stays as it is, for the parser to refuse. Letters of a text do leave one.
 */
export function spreadFields<F extends object, T>(given: F, make: (given: F) => T): T {
  const isSeen =
    typeof given === 'string' || (typeof given === 'object' && given !== null && !Array.isArray(given));
  return isSeen ? make(given) : (given as unknown as T);
}
