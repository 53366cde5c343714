import { reasonOf } from '../../problems/reason-of';
import { celEnvironment } from './cel-environment';

/** An expression that was read, to be run on a value. */
export interface ReadExpression {
  /** Throws what the API server would call an error of the rule. */
  readonly run: (self: unknown) => unknown;
  /** Why it cannot be run at all, here: its syntax, or a function that is not known. */
  readonly unread: string | undefined;
}

/** The library refuses a second function of a name, so that ours have names of their own. */
const ours = [
  [/\bhas\(/g, 'hasField('],
  [/\.matches\(/g, '.matchesGo('],
] as const;

const known = new Map<string, ReadExpression>();

/** Reads a CEL expression, once. */
export function readExpression(text: string): ReadExpression {
  let read = known.get(text);
  if (read === undefined) known.set(text, (read = parse(text)));
  return read;
}

function parse(text: string): ReadExpression {
  try {
    const expression = celEnvironment().parse(
      ours.reduce((written, [theirs, name]) => written.replaceAll(theirs, name), text),
    );
    const { valid, error } = expression.check();
    if (!valid) throw error ?? new Error('its types do not fit');
    return { run: (self): unknown => expression({ self }), unread: undefined };
  } catch (error) {
    return { run: () => true, unread: reasonOf(error).split('\n')[0] ?? '' };
  }
}
