import type { LimitCode, ReviewRule, ReviewRules } from '../model/review-rules';

const usual = (level: ReviewRule['level'], above?: number): ReviewRule => ({ level, above, isSet: false });

/** Amounts that somebody should look at where the platform says nothing. */
const limits: Readonly<Record<LimitCode, ReviewRule>> = {
  'many-restarts': usual('warn', 50),
  'many-edges-gained': usual('warn', 100),
  'much-opened': usual('warn', 20),
  'many-alerts-lost': usual('warn', 20),
};

/** What a review does about findings where the platform says nothing. */
export const reviewRules: ReviewRules = {
  'engine-switch': usual('warn'),
  'stale-waiver': usual('warn'),
  'unused-waiver': usual('warn'),
  ...limits,
};
