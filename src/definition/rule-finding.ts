import type { RuleObject } from './rule-object';

/** One thing that a rule finds. It is shown at the line of a definition that the field comes from. */
export interface RuleFinding {
  /** What is wrong: one that the cluster gave to the rule. */
  readonly object: RuleObject;
  /** Way to the field from the root of the object, such as `['spec', 'replicas']`. */
  readonly path: readonly (string | number)[];
  /** What is wrong with it, as the beginning of a sentence that the remedy ends: `orders has one replica`. */
  readonly what: string;
}
