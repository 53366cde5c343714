import { expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

it('accepts groups of services that are there', () => {
  expect(codesOf({ groups: { front: ['api', 'web'] } })).toEqual([]);
});

it('refuses a service that nobody declares, and suggests one', () => {
  const changes = { groups: { front: ['web', 'apo'] } };
  expect(codesOf(changes)).toEqual(['unknown-reference at groups.front.1']);
  expect(textOf(problemsOf(changes)[0])).toContain('did you mean api?');
});

it('refuses a group of one, which moves on its own anyway', () => {
  expect(codesOf({ groups: { front: ['web'] } })).toEqual(['invalid-value at groups.front']);
});
