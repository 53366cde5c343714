import { expect, it } from '@jest/globals';
import { codesOf } from '../../helpers/problems-of';

it('a team is a name that labels and code owners take', () => {
  const owners = { organization: 'acme' };
  expect(codesOf({ 'platform.owners': owners, 'owner.team': 'team-shop.eu' })).toEqual([]);
  expect(codesOf({ 'platform.owners': owners, 'owner.team': 'The Shop (EU)' })).toEqual([
    'invalid-value at owner.team',
  ]);
});

it('owners are names that need no escape', () => {
  expect(codesOf({ 'platform.owners': { organization: 'acme/web', security: 'sec ops' } })).toEqual([
    'invalid-value at owners.security',
  ]);
  expect(codesOf({ 'platform.owners': { organization: '@acme' } })).toEqual([
    'invalid-value at owners.organization',
  ]);
});
