import type { Node } from '@babel/types';
import type { Change } from './change';

/** A change that puts one text in the place of a node. */
export function replacement(
  { start, end }: Node,
  text: string,
  to: string,
  rest: Pick<Change, 'meant' | 'renamed'> = {},
): Change {
  const [from, until] = [start ?? 0, end ?? 0];
  const shown = to.length > 60 ? `${to.slice(0, 57)}...` : to;
  return { edits: [{ start: from, end: until, to }], what: `${text.slice(from, until)} → ${shown}`, ...rest };
}
