import { expect, it } from '@jest/globals';
import { removalBudget } from '../../src/conventions/removal-budget';
import { reviewRules } from '../../src/conventions/review-rules';
import { reviewSettingsOf } from '../../src/parse/review-settings-of';

const usual = { rules: reviewRules, removals: removalBudget };

it('reads what a platform says, whatever else it says', () => {
  const definition = { review: { 'engine-switch': 'refuse' }, removals: { percent: 3 }, other: 1 };
  expect(reviewSettingsOf(definition)).toEqual({
    rules: { ...reviewRules, 'engine-switch': { level: 'refuse', above: undefined, isSet: true } },
    removals: { ...removalBudget, percent: 3 },
  });
});

it.each([undefined, null, 'x', {}, { review: 1, removals: { percent: 'all' } }])(
  'takes the usual where nothing fits: %j',
  (definition) => {
    expect(reviewSettingsOf(definition)).toEqual(usual);
  },
);

it('keeps what still may be said beside what may not any longer', () => {
  const { rules } = reviewSettingsOf({
    review: { 'replicas-dropped': 'warn', 'many-restarts': { above: 3 } },
  });
  expect(rules).toEqual({ ...reviewRules, 'many-restarts': { level: 'warn', above: 3, isSet: true } });
});
