import { expect, it } from '@jest/globals';
import { authorReason } from '../../src/load/author-reason';

const text = "const backbone = ['a'];\nconst db2 = 7;\n";

it.each([
  ['a name that was numbered', 'backbone51 is not defined', 'backbone is not defined'],
  ['a number of the author', 'db2 is not defined', 'db2 is not defined'],
  ['a name of nobody', 'other3 is not defined', 'other3 is not defined'],
  ['what is no list', 'backbone2 is not iterable', 'backbone is no list'],
])('says %s as the author would', (_, message, said) => {
  expect(authorReason(new TypeError(message), text)).toBe(said);
});

it('says what is thrown and no error', () => {
  expect(authorReason('a: b', text)).toBe('a: b');
});
