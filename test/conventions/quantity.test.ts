import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantity } from '../../src/conventions/quantity';

const count = fc.bigInt({ min: 0n, max: 10n ** 15n });

describe('a quantity', () => {
  it.each([
    ['0', 0n],
    ['1', 1_000_000_000n],
    ['250m', 250_000_000n],
    ['0.1', 100_000_000n],
    ['.5', undefined],
    ['5.', 5_000_000_000n],
    ['1.5Gi', 1_610_612_736_000_000_000n],
    ['40G', 40_000_000_000_000_000_000n],
    ['1e3', 1_000_000_000_000n],
    ['1E-7', 100n],
    ['2E', 2_000_000_000_000_000_000_000_000_000n],
    ['7n', 7n],
    ['0.1n', 1n],
    ['-1', undefined],
    ['1GB', undefined],
    ['1K', undefined],
    ['', undefined],
    ['1 Gi', undefined],
  ])('%s is read as Kubernetes does', (text, nanos) => {
    if (nanos === undefined) {
      expect(() => quantity.parse(text)).toThrow('is not a quantity');
    } else {
      expect(quantity.parse(text)).toBe(nanos);
    }
  });

  it('means the same in every spelling of a number', () => {
    fc.assert(
      fc.property(count, (value) => {
        expect(quantity.parse(`${value}Ki`)).toBe(quantity.parse(String(value * 1024n)));
        expect(quantity.parse(`${value}Gi`)).toBe(quantity.parse(`${value * 1024n}Mi`));
        expect(quantity.parse(`${value}M`)).toBe(quantity.parse(`${value}e6`));
        expect(quantity.parse(`${value * 1000n}m`)).toBe(quantity.parse(String(value)));
      }),
    );
  });

  it('adds up without loss', () => {
    fc.assert(
      fc.property(count, count, (left, right) => {
        expect(quantity.parse(`${left}m`) + quantity.parse(`${right}m`)).toBe(
          quantity.parse(`${left + right}m`),
        );
      }),
    );
  });

  it('survives being printed as cores', () => {
    fc.assert(
      fc.property(count, (millis) => {
        const nanos = quantity.parse(`${millis}m`);
        expect(quantity.parse(quantity.cores(nanos))).toBe(nanos);
      }),
    );
  });

  it('is never rounded down for people', () => {
    fc.assert(
      fc.property(count, fc.constantFrom('' as const, 'Gi' as const), (nanos, unit) => {
        const rounded = quantity.parse(`${quantity.rounded(nanos, unit)}${unit}`);
        const whole = quantity.parse(`${quantity.ceil(nanos, unit)}${unit}`);
        expect(rounded).toBeGreaterThanOrEqual(nanos);
        expect(whole).toBeGreaterThanOrEqual(rounded);
        expect(whole - nanos).toBeLessThan(quantity.parse(`1${unit}`));
      }),
    );
  });

  it('is compared without being checked', () => {
    expect(quantity.isBelow('999m', 1)).toBe(true);
    expect(quantity.isBelow(1, '1000m')).toBe(false);
    expect([quantity.isBelow('lots', 1), quantity.isBelow(1, undefined)]).toEqual([false, false]);
  });

  it('reads as little as it needs to', () => {
    expect([quantity.cores(1n), quantity.cores(2_000_000_000n)]).toEqual(['1m', '2']);
    expect(quantity.rounded(quantity.parse('26350m'), '')).toBe('26.4');
    expect(quantity.rounded(quantity.parse('2048Mi'), 'Gi')).toBe('2');
    expect(quantity.ceil(quantity.parse('26350m'), '')).toBe(27n);
  });
});
