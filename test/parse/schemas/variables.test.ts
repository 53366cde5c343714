import { expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

it.each(['LOG_LEVEL', 'spring.profiles.active', '_x-1'])('%s is the name of a variable', (name) => {
  expect(codesOf({ 'services.web.env': { [name]: '1' } })).toEqual([]);
});

it.each(['1A', 'A B', 'A\nkind: Secret', 'A=B', ''])('%j is none', (name) => {
  expect(codesOf({ 'services.web.env': { [name]: '1' } })).toEqual([
    `invalid-value at services.web.env.${name}`,
  ]);
});

it('says what is wrong with the name, and not with its value', () => {
  expect(textOf(problemsOf({ 'services.web.env': { 'A B': 'x' } })[0])).toBe(
    "a name in env cannot be 'A B' → write the name of a variable, like 'LOG_LEVEL'",
  );
});
