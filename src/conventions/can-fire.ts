import { burnRate } from './burn-rate';
import { burnWindows } from './burn-windows';

/** Whether every alert on a budget, in millionths, can fire: no more than all requests can fail. */
export const canFire = (budgetPpm: number, days: number): boolean =>
  burnWindows.every((window) => burnRate(window, days) * budgetPpm < 1e10);
