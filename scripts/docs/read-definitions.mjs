import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { readDoc } from './read-doc.mjs';
import { readFields, readType } from './read-fields.mjs';

/**
 * Something a file of `src/definition/` exports: an interface, another type, or a helper with its parameters
 * as `fields` and its result as `type`.
 * @typedef {object} Definition
 * @property {string} name
 * @property {string} file
 * @property {'interface' | 'alias' | 'helper'} kind
 * @property {import('./read-doc.mjs').Doc | undefined} doc
 * @property {readonly string[]} bases interfaces it extends
 * @property {string} type
 * @property {readonly string[]} names
 * @property {readonly import('./read-fields.mjs').Field[]} fields
 */

/**
 * Everything that the files of a folder export, in the order of their names. Read as syntax: what an author
 * sees is what is written, and TypeScript 7 has no stable API to ask.
 * @param {string} folder
 * @returns {readonly Definition[]}
 */
export function readDefinitions(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.sort().flatMap((file) => readFile(file, readFileSync(join(folder, file), 'utf8')));
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {readonly Definition[]}
 */
function readFile(file, source) {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  return program.body
    .filter((statement) => statement.type === 'ExportNamedDeclaration')
    .flatMap((statement) => {
      const shape = readShape(statement.declaration, source);
      return shape === undefined ? [] : [{ file, doc: readDoc(statement), ...shape }];
    });
}

/**
 * @param {any} node
 * @param {string} source
 * @returns {Omit<Definition, 'file' | 'doc'> | undefined}
 */
function readShape(node, source) {
  switch (node?.type) {
    case 'TSInterfaceDeclaration':
      return {
        name: node.id.name,
        kind: 'interface',
        bases: (node.extends ?? []).map((/** @type {any} */ base) => (base.expression ?? base).name),
        type: '',
        names: [],
        fields: readFields(node.body.body, source),
      };
    case 'TSTypeAliasDeclaration':
      return { name: node.id.name, kind: 'alias', bases: [], ...readType(node.typeAnnotation, source) };
    case 'FunctionDeclaration': {
      const { type, names } = readType(node.returnType.typeAnnotation, source);
      const fields = node.params.map((/** @type {any} */ parameter) => readParameter(parameter, source));
      return { name: node.id.name, kind: 'helper', bases: [], type, names, fields };
    }
    default:
      return undefined;
  }
}

/**
 * @param {any} parameter
 * @param {string} source
 * @returns {import('./read-fields.mjs').Field}
 */
function readParameter(parameter, source) {
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  return {
    name: target.name,
    optional: target !== parameter || target.optional === true,
    doc: undefined,
    ...readType(target.typeAnnotation.typeAnnotation, source),
  };
}
