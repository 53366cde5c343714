import type { Problem } from '../../problems/problem';
import type { guardProblems } from '../../problems/registry/guard-problems';
import type { Change } from '../change';
import type { GuardFacts } from './read-guard-facts';

/** What waivers call a guard. */
export type GuardCode = keyof typeof guardProblems;

/** Changes that a guard refuses for one reason, with the author's file that they come from. */
export interface Hit {
  /** Repository-relative file of the definition that renders them. */
  readonly source: string;
  /** In the order of cluster, kind, namespace and name; at least one. */
  readonly changes: readonly Change[];
  /** What is wrong with these changes, or with those of them that no waiver covers. */
  readonly tell: (changes: readonly Change[]) => Problem;
}

/** A rule over a change as a whole. It refuses, unless the platform may set what it does. */
export interface Guard {
  readonly code: GuardCode;
  readonly find: (facts: GuardFacts) => readonly Hit[];
}
