import { expect, it } from '@jest/globals';
import { removalBudget } from '../../../src/conventions/removal-budget';
import { reviewRules } from '../../../src/conventions/review-rules';
import type { ReviewSettings } from '../../../src/model/review-settings';
import { reviewSettingsOf } from '../../../src/parse/review-settings-of';
import { changedSettings } from '../../../src/review/guards/changed-settings';

const usual: ReviewSettings = { rules: reviewRules, removals: removalBudget };

it('says nothing of what is the same, though only one of them spells it', () => {
  const spelled = reviewSettingsOf({ review: { 'many-restarts': { above: 50 } }, removals: { objects: 5 } });
  expect(changedSettings(usual, spelled)).toEqual([]);
});

it('shows each rule that changes, with what it was', () => {
  const head = reviewSettingsOf({
    review: { 'many-restarts': { above: 5000 }, 'engine-switch': 'ignore' },
    removals: { percent: 100 },
  });
  expect(changedSettings(usual, head).map(({ code, at, args }) => [code, at.path, args])).toEqual([
    [
      'review-rule-changed',
      ['review', 'engine-switch'],
      { what: 'engine-switch', before: 'warn', after: 'ignore' },
    ],
    [
      'review-rule-changed',
      ['review', 'many-restarts'],
      { what: 'many-restarts', before: 'warn above 50', after: 'warn above 5000' },
    ],
    [
      'review-rule-changed',
      ['removals'],
      { what: 'removals', before: '10 % or 5 objects', after: '100 % or 5 objects' },
    ],
  ]);
});
