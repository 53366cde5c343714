import type { burnWindows } from './burn-windows';

/**
 * How many times too fast the budget of `days` is spent when an alert fires, in ten-thousandths: 144 000 for the
 * fastest of 30 days. Shorter windows have less budget, so that the same share of it is a lower rate.
 */
export const burnRate = (
  { budgetPercent, longHours }: Pick<(typeof burnWindows)[number], 'budgetPercent' | 'longHours'>,
  days: number,
): number => Math.round((budgetPercent * days * 24 * 100) / longHours);
