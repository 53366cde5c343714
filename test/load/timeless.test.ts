import { expect, it } from '@jest/globals';
import * as api from '../../src/index';
import { loadSources } from '../../src/load/load-sources';
import { repository } from '../helpers/repository';

const load = (title: string) =>
  loadSources(repository({ 'apps/platform.ts': `\nexport default { title: ${title} };` }), api);

it.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', 'process.env.HOME', 'process.cwd()'])(
  'refuses %s at its line',
  (text) => {
    expect(load(`String(${text})`).problems).toMatchObject([
      { code: 'throwing-definition', at: { file: 'apps/platform.ts', line: 2 } },
    ]);
  },
);

it.each([
  ["new Date('2030-01-31').toISOString()", '2030-01-31T00:00:00.000Z'],
  ["Date.parse('1970-01-01T00:00:01Z')", 1000],
  ['new Date(0) instanceof Date', true],
  ['Math.max(1, 2) + Math.PI', 2 + Math.PI],
  ['typeof process', 'object'],
])('leaves %s as it is', (text, value) => {
  const { problems, sources } = load(text);
  expect(problems).toEqual([]);
  expect(sources?.platform.definition).toEqual({ title: value });
});
