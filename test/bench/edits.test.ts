import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runProgram } from '../helpers/run-program';
import { evaluate } from './evaluate';

const root = mkdtempSync(join(tmpdir(), 'meshwright-edits-'));
const names = ['image', 'variable', 'call', 'port', 'default'];
const textOf = (path: string) => readFileSync(join(root, 'apps', path), 'utf8');

beforeAll(() => {
  evaluate('generate-company.mjs', 'it.generateCompany(input, 20)', root);
  const each = `input.names.forEach((name) => {
    for (let nth = 1; nth <= it.mostEdits; nth++) it.edit(input.root, name, nth);
  })`;
  // Each throws when it changes nothing.
  evaluate('edits.mjs', `(${each}, null)`, { root, names });
});
afterAll(() => rmSync(root, { recursive: true }));

it('makes every edit as often as it may be made', () => {
  expect(textOf('p001/images/prod.json').match(/"tag": "2.0.17"/g)).toHaveLength(1);
  expect(textOf('p001/project.ts').match(/LOG_LEVEL: 'info-17'/g)).toHaveLength(1);
  expect(textOf('p001/project.ts').match(/extra\d+: /g)).toHaveLength(17);
  expect(textOf('platform.ts').match(/defaults: .*'17'/g)).toHaveLength(1);
  const [, calls = ''] = /calls: \[(.*)\],/.exec(textOf('p001/project.ts')) ?? [];
  expect(new Set(calls.split(', ')).size).toBe(19);
});

it('leaves definitions that are accepted', () => {
  expect(runProgram(root, 'check')).toMatchObject({ code: 0 });
});
