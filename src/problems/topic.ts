import type { Registry } from './registry';

/** Codes that one page and one heading tell of together. */
export interface Topic {
  /** Of its page. */
  readonly name: string;
  readonly title: string;
  /** Parts of the registry. */
  readonly parts: readonly Partial<Registry>[];
}
