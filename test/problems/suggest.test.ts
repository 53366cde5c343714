import { expect, it } from '@jest/globals';
import { suggest } from '../../src/problems/suggest';

it.each([
  ['swapped letters of a short name', 'form', ['name', 'from'], 'from'],
  ['one letter that is missing of three', 'ev', ['args', 'env'], 'env'],
  ['another case', 'TIMEOUT', ['timeout'], 'timeout'],
  ['what is nearest', 'ports', ['parts', 'sport', 'port'], 'port'],
  ['of two that are as near the one that begins like it', 'myssql', ['mssql', 'mysql'], 'mysql'],
])('suggests %s', (_, wrong, known, meant) => {
  expect(suggest(wrong, known)).toBe(meant);
});

it('suggests nothing where nothing is near', () => {
  expect(suggest('quux', ['from', 'name'])).toBeUndefined();
  expect(suggest('v3', ['v1', 'v2'])).toBeUndefined();
  // Swapped, but not side by side.
  expect(suggest('mofr', ['from'])).toBeUndefined();
});
