import type { RemovalBudget } from './removal-budget';
import type { ReviewRules } from './review-rules';

/** What a platform says of reviews. */
export interface ReviewSettings {
  readonly rules: ReviewRules;
  readonly removals: RemovalBudget;
}
