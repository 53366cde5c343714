import { expect, it } from '@jest/globals';
import { decimal } from '../../src/conventions/decimal';

it('prints a fraction without what floats add to it', () => {
  expect([144_000, 9333, 10_000, 0, 5, 1_000_000].map((units) => decimal(units, 4))).toEqual([
    '14.4',
    '0.9333',
    '1',
    '0',
    '0.0005',
    '100',
  ]);
});
