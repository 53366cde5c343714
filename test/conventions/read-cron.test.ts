import { describe, expect, it } from '@jest/globals';
import { readCron } from '../../src/conventions/read-cron';

const sorted = (text: string, field: 'minutes' | 'hours' | 'days' | 'months' | 'weekdays') =>
  [...(readCron(text)?.[field] ?? [])].sort((one, other) => one - other);

describe('readCron', () => {
  it('reads ranges, lists, steps and names', () => {
    expect(sorted('0,30 8-10 * * *', 'minutes')).toEqual([0, 30]);
    expect(sorted('0,30 8-10 * * *', 'hours')).toEqual([8, 9, 10]);
    expect(sorted('*/20 * * * *', 'minutes')).toEqual([0, 20, 40]);
    expect(sorted('50/5 * * * *', 'minutes')).toEqual([50, 55]);
    expect(sorted('0 0 1 JAN-mar fri', 'months')).toEqual([1, 2, 3]);
    expect(sorted('0 0 1 1 fri', 'weekdays')).toEqual([5]);
    expect(sorted('@weekly', 'weekdays')).toEqual([0]);
  });

  it('takes either day only where both are restricted', () => {
    expect(readCron('0 0 1 * fri')?.eitherDay).toBe(true);
    expect(readCron('0 0 */2 * fri')?.eitherDay).toBe(true);
    expect(readCron('0 0 * * fri')?.eitherDay).toBe(false);
    expect(readCron('0 0 1 * ?')?.eitherDay).toBe(false);
  });

  it.each([
    '',
    '* * * *',
    '60 * * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 7',
    '5-1 * * * *',
    '*/0 * * * *',
    '@often',
  ])('refuses %j', (text) => {
    expect(readCron(text)).toBeUndefined();
  });
});
