import type { Code } from './registry';

/** What a code means, in words, with an example of its message. */
export interface Explanation {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** What a message says is wrong, of an example. */
  readonly what: string;
  /** What the same message says to do. */
  readonly remedy: string;
  /** What happens where nothing is done. */
  readonly why: string;
  /** What other tools call it. */
  readonly upstream: readonly string[];
  /** Page that the rule follows from. */
  readonly source?: string;
}
