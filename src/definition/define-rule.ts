import type { RuleDefinition } from './rule-definition';

/** Declares a rule of the company's own, as the default export of `apps/rules/<rule>.ts`. */
export function defineRule(definition: RuleDefinition): RuleDefinition {
  return definition;
}
