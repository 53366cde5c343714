import type { Written } from './written';

/**
 * What earlier runs worked out, by the kind of result and the digest of all that it follows from. Whatever it gives, the
 * same comes out as without it, only sooner: it may be empty, shared, or forget.
 */
export interface Store {
  /** Plain data as it was put there; undefined where nothing whole is. */
  readonly get: (kind: string, key: string) => unknown;
  /** Keeps plain data, if it can. */
  readonly put: (kind: string, key: string, value: unknown) => void;
  /** The same of data that has been made text already. */
  readonly putWritten: (kind: string, key: string, value: Written) => void;
  /** Says that something is still of use, though nobody asks for it now. */
  readonly hold: (kind: string, key: string) => void;
  /** Lets go of what is neither new nor asked for, where that has become much. */
  readonly forget: () => void;
}
