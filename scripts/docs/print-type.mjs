/**
 * A type as a reader needs it: on one line, without `readonly`, and an object type as `{ … }`, since its fields
 * are listed below it.
 * @param {any} node
 * @param {string} source
 * @returns {string}
 */
export function printType(node, source) {
  const print = (/** @type {any} */ inner) => printType(inner, source);
  switch (node.type) {
    case 'TSTypeLiteral':
      return '{ … }';
    case 'TSUnionType':
      return node.types.map(print).join(' | ');
    case 'TSArrayType':
      return `${print(node.elementType)}[]`;
    case 'TSParenthesizedType':
      return `(${print(node.typeAnnotation)})`;
    case 'TSTypeOperator':
      return node.operator === 'readonly' ? print(node.typeAnnotation) : slice(node, source);
    case 'TSTypeReference': {
      const parameters = (node.typeParameters ?? node.typeArguments)?.params ?? [];
      if (parameters.length === 0) return slice(node, source);
      if (node.typeName.name === 'Readonly') return print(parameters[0]);
      return `${slice(node.typeName, source)}<${parameters.map(print).join(', ')}>`;
    }
    default:
      return slice(node, source);
  }
}

/**
 * @param {{ start: number, end: number }} node
 * @param {string} source
 */
const slice = (node, source) => source.slice(node.start, node.end).replaceAll(/\s+/g, ' ');
