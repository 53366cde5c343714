import { expect, it } from '@jest/globals';
import { isRe2 } from '../../src/conventions/is-re2';

it.each([
  '/api/v[0-9]+/.*',
  '(?i)abc',
  '(?P<id>\\d+)',
  '\\.json',
  'a{2,1000}',
  '[a-z\\-]+\\?',
  '(?:a|b)*?',
  '\\+\\+',
])('takes %s, which RE2 can read', (regex) => expect(isRe2(regex)).toBe(true));

it.each([
  '(?=a)',
  'a(?!b)',
  '(?<=a)b',
  '(a)\\1',
  '(',
  '[',
  'a++',
  'a{1001}',
  'a{1,2000}',
  '\\u0041',
  '(?>a)',
  '*',
])('refuses %s, which RE2 cannot read', (regex) => expect(isRe2(regex)).toBe(false));
