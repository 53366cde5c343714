/** A remedy: the name that was probably meant, or else what to do. */
export const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `did you mean ${suggestion}?`;
