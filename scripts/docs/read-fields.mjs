import { printType } from './print-type.mjs';
import { readDoc } from './read-doc.mjs';
import { visit } from './visit.mjs';

/**
 * A field: `type` as it is printed, `names` the types it mentions, `fields` those of an object type inside it.
 * @typedef {object} Field
 * @property {string} name
 * @property {boolean} optional
 * @property {string} type
 * @property {readonly string[]} names
 * @property {readonly Field[]} fields
 * @property {import('./read-doc.mjs').Doc | undefined} doc
 */

/**
 * The fields of an interface's body or of a type literal.
 * @param {readonly any[]} members
 * @param {string} source
 * @returns {readonly Field[]}
 */
export function readFields(members, source) {
  return members
    .filter(({ type }) => type === 'TSPropertySignature')
    .map((member) => ({
      name: member.key.name ?? member.key.value,
      optional: member.optional === true,
      doc: readDoc(member),
      ...readType(member.typeAnnotation.typeAnnotation, source),
    }));
}

/**
 * What a type is made of.
 * @param {any} node
 * @param {string} source
 * @returns {{ type: string, names: readonly string[], fields: readonly Field[] }}
 */
export function readType(node, source) {
  const literals = visit(node, 'TSTypeLiteral', false);
  return {
    type: printType(node, source),
    names: [...new Set(visit(node, 'TSTypeReference', true).map(({ typeName }) => typeName.name))],
    fields: literals.flatMap(({ members }) => readFields(members, source)),
  };
}
