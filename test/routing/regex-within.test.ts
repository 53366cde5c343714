import { expect, it } from '@jest/globals';
import { regexWithin } from '../../src/routing/regex-within';

it.each([
  ['/api/.*', '/api', 'yes'],
  ['/api/v[0-9]+', '/api/v', 'unknown'],
  ['/a\\.b/.*', '/a.b', 'yes'],
  ['/api.*', '/api', 'unknown'],
  ['/api/?', '/api', 'unknown'],
  ['/api/|/b', '/api', 'unknown'],
  ['/.*', '/api', 'unknown'],
  ['/apis/.*', '/api', 'no'],
  ['/other/.*', '/api', 'no'],
])('tells whether %s is below %s: %s', (regex, prefix, answer) => {
  expect(regexWithin(regex, prefix)).toBe(answer);
});
