// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Whether YAML takes a text without escapes: no control characters, no line breaks but `\n` (YAML 1.1 has
 * more of them), no halves of surrogate pairs.
 */
export function isPrintable(text: string): boolean {
  return !unprintable.test(text);
}
