import { expect, it } from '@jest/globals';
import { expectedAlerts } from '../../../src/observability/objectives/expected-alerts';

const objective = { budgetPpm: 1000, windowDays: 30 };
/** Three days without an error, then this share of a thousand requests a minute. */
const after = (errors: number, minutes: number) =>
  expectedAlerts(
    [
      { minutes: 4320, requests: 1000, errors: 0 },
      { minutes: 6000, requests: 1000, errors },
    ],
    objective,
    4320 + minutes,
  );

it('fires at the minute that burn rate and window give, and the two that five minutes lag', () => {
  // 0.0144 / 0.02 of an hour is 43.2 minutes.
  expect(after(20, 45)).toEqual([]);
  expect(after(20, 46)).toEqual(['1h']);
  // 0.006 / 0.012 of six hours.
  expect(after(12, 180)).toEqual([]);
  expect(after(12, 185)).toEqual(['6h']);
  // 0.003 / 0.005 of a day is 14.4 hours, and 0.001 / 0.005 of three days as well.
  expect(after(5, 14 * 60)).toEqual([]);
  expect(after(5, 15 * 60)).toEqual(['1d', '3d']);
});

it('is silent below every rate, for however long', () => {
  expect(after(1, 6000)).toEqual([]);
});
