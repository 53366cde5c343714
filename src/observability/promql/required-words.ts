/** A literal sign in brackets or behind a backslash, a run of what words are made of, or anything else. */
const pieces = /\[([^\w\\\]^-])\]|\\([^\w\s-])|([\w-]+)|\[[^\]]*\]|\\.|./gs;

/**
 * Words that stand by themselves in every text which an anchored regular expression takes. None for one that has
 * groups or choices, where a word may be left out.
 */
export function requiredWords(pattern: string): readonly string[] {
  const all = [...pattern.matchAll(pieces)];
  const isPlain = !pattern.includes(String.raw`\]`) && all.every(([piece]) => !/^[(){}|^$]/.test(piece));
  if (!isPlain) return [];
  // What a quantifier follows may be missing, and a word ends only at a sign that is there.
  const isRepeated = (at: number): boolean => /^[*+?]/.test(all[at + 1]?.[0] ?? '');
  const isSign = (at: number): boolean =>
    at < 0 || at === all.length || ((all[at]?.[1] ?? all[at]?.[2]) !== undefined && !isRepeated(at));
  return all.flatMap(([, , , word], at) =>
    word !== undefined && isSign(at - 1) && isSign(at + 1) ? [word] : [],
  );
}
