/** A piece of a text: as it is, or code. */
interface InlinePart {
  readonly text: string;
  readonly isCode: boolean;
}

/** Takes a text apart at its backticks. One without a partner is a character like any other. */
export function inlineParts(text: string): readonly InlinePart[] {
  const pieces = text.split('`');
  const isOdd = pieces.length % 2 === 0;
  const last = isOdd ? pieces.pop() : undefined;
  const parts = pieces.map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }));
  if (last !== undefined) parts.push({ text: `\`${last}`, isCode: false });
  return parts.filter((part) => part.text !== '');
}
