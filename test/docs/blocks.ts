/** A fenced block of a document. */
export interface Block {
  readonly document: string;
  /** Of the fence that opens it. */
  readonly line: number;
  /** What stands behind the fence, like `ts` or `sh`. */
  readonly info: string;
  readonly text: string;
}

/** The fenced blocks of a document, those inside lists included. */
export function blocksOf(document: string, text: string): readonly Block[] {
  return [...text.matchAll(/^( *)```([^\n]*)\n(.*?)^ *```$/gms)].map(
    ({ index, 1: indent = '', 2: info = '', 3: body = '' }) => ({
      document,
      line: text.slice(0, index).split('\n').length,
      info: info.trim(),
      text: body
        .split('\n')
        .map((line) => line.slice(indent.length))
        .join('\n'),
    }),
  );
}
