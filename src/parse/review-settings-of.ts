import { removalBudget } from '../conventions/removal-budget';
import type { ReviewDefinition } from '../definition/review-definition';
import type { ReviewSettings } from '../model/review-settings';
import { reviewRulesOf } from './review-rules-of';
import { platformSchema } from './schemas/platform-schema';
import { reviewSchema } from './schemas/review-schema';

/**
 * What the definition of a platform says of reviews, whatever else it says: it may be one of an earlier revision. What
 * does not fit counts as unsaid.
 */
export function reviewSettingsOf(definition: unknown): ReviewSettings {
  const { review, removals } = fieldsOf(definition);
  const written = fieldsOf(review);
  const said = Object.entries(reviewSchema.shape).flatMap(([code, schema]) => {
    const { data } = schema.safeParse(written[code]);
    return data === undefined ? [] : [[code, data]];
  });
  const { percent = removalBudget.percent, objects = removalBudget.objects } =
    platformSchema.shape.removals.safeParse(removals).data ?? {};
  return {
    rules: reviewRulesOf(Object.fromEntries(said) as ReviewDefinition),
    removals: { percent, objects },
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
