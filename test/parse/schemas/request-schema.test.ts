import { expect, it } from '@jest/globals';
import { parseValue } from '../../../src/parse/parse-value';
import { requestSchema } from '../../../src/parse/schemas/request-schema';

const at = { file: 'apps/shop/project.ts', path: ['only'] };
const codes = (value: unknown) =>
  parseValue<unknown>(requestSchema, value, at).problems.map(
    (found) => `${found.code} ${found.at.path?.join('.')}`,
  );

it.each([
  { methods: ['GET'] },
  { path: '/' },
  { path: '/v1/limits/' },
  { path: '/.well-known/keys' },
  { path: '/a..b/c.json' },
  { path: { exact: '/risk.v1.Limits/Watch' } },
  [{ path: '/a' }, { methods: ['PUT', 'PATCH'] }],
])('takes %j', (value) => {
  expect(codes(value)).toEqual([]);
});

it.each([
  [{}, 'invalid-value only'],
  [[], 'invalid-value only'],
  [[{}], 'invalid-value only.0'],
  [{ methods: [] }, 'invalid-value only.methods'],
  [{ methods: ['FETCH'] }, 'invalid-value only.methods.0'],
  [{ paht: '/a' }, 'unknown-field only.paht'],
  [{ path: { regex: '/a' } }, 'unknown-field only.path.regex'],
  ...['a', '/a?b', '/a*', '/{*}/b', '/a%2Fb', '/a//b', '/a/../b', '/a/.', '/a\\b'].map(
    (path) => [{ path: { exact: path } }, 'invalid-value only.path.exact'] as const,
  ),
])('refuses %j', (value, problem) => {
  expect(codes(value)).toContain(problem);
});
