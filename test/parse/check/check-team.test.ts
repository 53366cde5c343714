import { expect, it } from '@jest/globals';
import { codesOf, problemsOf, textOf } from '../../helpers/problems-of';

const owners = { organization: 'acme' };

it('a team has the name of one where it reviews', () => {
  expect(codesOf({ 'platform.owners': owners, 'owner.team': 'team-shop.eu' })).toEqual([]);
  const changes = { 'platform.owners': owners, 'owner.team': 'The Shop (EU)' };
  expect(codesOf(changes)).toEqual(['unusable-team at owner.team']);
  expect(textOf(problemsOf(changes)[0])).toContain('such as the-shop-eu');
});

it('a team has any name where nobody reviews by it', () => {
  expect(codesOf({ 'owner.team': 'The Shop (EU)' })).toEqual([]);
});

it('owners are names that need no escape', () => {
  expect(codesOf({ 'platform.owners': { organization: 'acme/web', security: 'sec ops' } })).toEqual([
    'invalid-value at owners.security',
  ]);
  expect(codesOf({ 'platform.owners': { organization: '@acme' } })).toEqual([
    'invalid-value at owners.organization',
  ]);
});
