import { expect, it } from '@jest/globals';
import { entryOf } from '../../src/problems/entry-of';
import { entryOfProblem } from '../../src/problems/entry-of-problem';
import { hasErrors } from '../../src/problems/has-errors';
import { problem } from '../../src/problems/problem';
import { words } from '../../src/problems/words';

const at = { file: 'apps/shop/project.ts' };
const finding = { what: 'web is seen', remedy: 'hide it', why: 'it is', source: undefined } as const;

it('lets a rule of the company speak for itself, and be as grave as its environment says', () => {
  const warning = problem('company/seen', at, { ...finding, severity: 'warning' });
  const error = problem('company/seen', at, { ...finding, severity: 'error' });
  expect(words(warning)).toEqual({ severity: 'warning', what: 'web is seen', remedy: 'hide it' });
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, error])).toBe(true);
  expect(entryOfProblem(error)).toMatchObject({ why: 'it is' });
  expect(entryOfProblem(error)).not.toHaveProperty('source');
});

it('takes the words of all others from the registry', () => {
  expect(entryOfProblem(problem('lost-field', at, {}))).toBe(entryOf('lost-field'));
});
