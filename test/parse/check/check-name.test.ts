import { expect, it } from '@jest/globals';
import { checkName } from '../../../src/parse/check/check-name';
import { nameLimits } from '../../../src/conventions/name-limits';

const at = { file: 'apps/shop/project.ts' };
const kinds = Object.keys(nameLimits) as readonly (keyof typeof nameLimits)[];

it.each(kinds)('no %s can be called what every JavaScript object has', (what) => {
  expect(checkName(what, 'constructor', at).map(({ code }) => code)).toEqual(['reserved-name']);
  expect(checkName(what, 'shop', at)).toEqual([]);
});
