import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from '@babel/parser';
import type { Statement } from '@babel/types';
import * as api from '../src/index';

const root = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const statementsOf = (file: string): readonly Statement[] =>
  parse(read(file), { sourceType: 'module', plugins: ['typescript'] }).program.body;

/** Types that a file declares and exports. */
const typesIn = (file: string): readonly string[] =>
  statementsOf(file).flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    return declared?.type === 'TSInterfaceDeclaration' || declared?.type === 'TSTypeAliasDeclaration'
      ? [declared.id.name]
      : [];
  });

/** Types of definitions that the public face hands on. */
const exported = statementsOf('src/index.ts').flatMap((statement) => {
  if (!('source' in statement) || !statement.source?.value.startsWith('./definition/')) return [];
  const all = typesIn(`src/${statement.source.value.slice(2)}.ts`);
  if (statement.type === 'ExportAllDeclaration') return all;
  return statement.type === 'ExportNamedDeclaration'
    ? statement.specifiers.flatMap(({ exported: name }) =>
        name.type === 'Identifier' && all.includes(name.name) ? [name.name] : [],
      )
    : [];
});

const reference = [...read('docs/reference/README.md').matchAll(/^- \[`(\w+)(\(\))?`\]/gm)];

it('exports the types that the reference describes, and no others', () => {
  const types = reference.filter(([, , call]) => call === undefined).map(([, name = '']) => name);
  expect(types.length).toBeGreaterThan(50);
  expect(exported.toSorted()).toEqual(types.toSorted());
});

it('exports the helpers that the reference describes, and constructs', () => {
  const helpers = reference.filter(([, , call]) => call !== undefined).map(([, name = '']) => name);
  const constructs = Object.keys(api).filter((name) => /^[A-Z]/.test(name));
  expect(Object.keys(api).toSorted()).toEqual([...helpers, ...constructs].toSorted());
  expect(constructs).toContain('MeshService');
});
