import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onOneLine } from '../../src/problems/on-one-line';

it('shows what would end the line or steer a terminal', () => {
  expect(onOneLine('service a\nkind: Secret\r\t\u001B[2J\u2028')).toBe(
    'service a\\nkind: Secret\\r\\t\\u001b[2J\\u2028',
  );
});

it('cuts words that nobody would read, and no others', () => {
  expect(onOneLine(`service ${'x'.repeat(5000)} is no name`)).toBe(
    `service ${'x'.repeat(100)}…${'x'.repeat(50)} is no name`,
  );
  const digest = `sha256:${'a'.repeat(64)}`;
  expect(onOneLine(digest)).toBe(digest);
});

it('is one line of printed characters, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(onOneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
  );
});
