import { reviewRules } from '../conventions/review-rules';
import type { ReviewDefinition } from '../definition/review-definition';
import type { ReviewRule, ReviewRules, RuledCode } from '../model/review-rules';

/** What a review does about each finding: what the platform says, and the usual where it says nothing. */
export function reviewRulesOf(definition: ReviewDefinition = {}): ReviewRules {
  const rules = Object.entries(reviewRules).map(([code, usual]: [string, ReviewRule]) => {
    const said = definition[code as RuledCode];
    if (said === undefined) return [code, usual] as const;
    const { level = usual.level, above = usual.above } = typeof said === 'string' ? { level: said } : said;
    return [code, { level, above, isSet: true }] as const;
  });
  return { ...reviewRules, ...Object.fromEntries(rules) };
}
