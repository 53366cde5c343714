import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { evaluate } from '../evaluate';

const root = mkdtempSync(join(tmpdir(), 'meshwright-place-'));
const bundle = join(root, 'build/program.cjs');
const lines = [
  'var __start = 1;',
  '// node_modules/@scope/package/index.js',
  'function one() {}',
  '  // src/render/render-unit.ts',
  'function two() {}',
  '// see src/parse/parse.ts',
  'function three() {}',
  '// ../elsewhere/imports/strict/validate.ts',
  'function four() {}',
];
const frames: Readonly<Record<string, readonly [name: string, url: string, line: number]>> = {
  start: ['__start', bundle, 0],
  package: ['one', bundle, 2],
  room: ['two2', bundle, 4],
  commented: ['', bundle, 6],
  linked: ['four', bundle, 8],
  loaded: ['five5', `file://${root}/node_modules/cdk8s/lib/app.js`, 1],
  node: ['six', 'node:fs', 1],
  engine: ['(garbage collector)', '', 0],
  definition: ['seven', '/company/apps/project.ts', 1],
};
let places: Readonly<Record<string, unknown>>;

beforeAll(() => {
  mkdirSync(join(root, 'build'));
  writeFileSync(bundle, lines.join('\n'));
  places = evaluate(
    'profile/place-of.mjs',
    `Object.fromEntries(Object.entries(input.frames).map(([key, [functionName, url, lineNumber]]) =>
      [key, it.placeOf(input.root)({ functionName, url, lineNumber })]))`,
    { root, frames },
  ) as typeof places;
});
afterAll(() => rmSync(root, { recursive: true }));

it.each([
  ['start', '__start, start', 'start', false],
  ['package', 'one, @scope/package', '@scope/package', false],
  ['room', 'two, src/render/render-unit.ts', 'src/render', true],
  ['commented', '(no name), src/render/render-unit.ts', 'src/render', true],
  ['linked', 'four, imports/strict', 'imports/strict', false],
  ['loaded', 'five5, cdk8s', 'cdk8s', false],
  ['node', 'six, node:fs', 'Node', false],
  ['engine', 'garbage collection', 'garbage collection', false],
  ['definition', 'seven, definitions', 'definitions', false],
])('knows where %s is', (key, name, part, isOurs) => {
  expect(places[key]).toMatchObject({ name, part, isOurs });
});
