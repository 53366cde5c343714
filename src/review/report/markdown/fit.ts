/** What of a part fits into a comment. */
interface Fitted {
  readonly text: string;
  /** How many blocks are in it. */
  readonly shown: number;
}

/**
 * As many blocks as there is room for, in their order, each after an empty line. What does not fit any more is said by
 * `rest`, which gets how many are shown.
 */
export function fit(blocks: Iterable<() => string>, room: number, separator: '\n\n' | '\n' = '\n\n'): Fitted {
  let text = '';
  let shown = 0;
  for (const block of blocks) {
    const next = `${shown === 0 ? '' : separator}${block()}`;
    if (text.length + next.length > room) break;
    text += next;
    shown += 1;
  }
  return { text, shown };
}
