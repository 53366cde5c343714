import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonFlaw } from '../../src/load/json-flaw';

describe('jsonFlaw', () => {
  it.each([
    ['{\n  "a": 1,\n}', 2, 9],
    ['{\n  "a" 1\n}', 2, 7],
    ['{\n  // no comments\n}', 2, 3],
    ['', 1, 1],
    ['{"a": 1}}', 1, 9],
  ])('names the place in %j', (text, line, column) => {
    const { reason, ...at } = jsonFlaw(text);
    expect(at).toEqual({ line, column });
    expect(reason).not.toBe('');
  });

  it('has a reason of one line, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => /^.+$/.test(jsonFlaw(text).reason)));
  });
});
