import { expect, it } from '@jest/globals';
import { addToGroup } from '../../src/conventions/add-to-group';

it('puts a thing behind those of the same key', () => {
  const groups = new Map([['web', [80]]]);
  addToGroup(groups, 'web', 443);
  addToGroup(groups, 'db', 5432);
  expect([...groups]).toEqual([
    ['web', [80, 443]],
    ['db', [5432]],
  ]);
});
