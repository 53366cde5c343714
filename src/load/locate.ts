import type * as Parser from '@babel/parser';
import type { ArrayExpression, Expression, Node, ObjectProperty, Program } from '@babel/types';

type Path = readonly (string | number)[];

/** 1-based position in a file. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the author wrote the field at a path of a definition: the line of the field itself, or of the nearest
 * thing around it that can be found. Follows constants of the same file, spreads and the arguments of helpers;
 * reads the text only, and only when there is something to report.
 */
export function locate(text: string, path: Path): Position | undefined {
  // Half a megabyte, which a run without problems need not load.
  const { parse } = require('@babel/parser') as typeof Parser;
  let program: Program;
  try {
    // A JSON file is one expression; as a default export it reads like a definition.
    const source = /^\s*[{[]/.test(text) ? `export default (\n${text}\n)` : text;
    program = parse(source, { sourceType: 'module', plugins: ['typescript'] }).program;
  } catch {
    return undefined;
  }
  const isData = /^\s*[{[]/.test(text);
  const root = program.body.find((node) => node.type === 'ExportDefaultDeclaration')?.declaration;
  if (root === undefined) {
    return undefined;
  }
  const found = follow(root, path, constants(program));
  const start = found.loc?.start;
  return start && { line: start.line - (isData ? 1 : 0), column: start.column + 1 };
}

type Constants = ReadonlyMap<string, Expression>;

function constants(program: Program): Constants {
  const found = new Map<string, Expression>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) {
        if (id.type === 'Identifier' && init != null) {
          found.set(id.name, init);
        }
      }
    }
  }
  return found;
}

/** The node at the path, as far as it can be followed. */
function follow(node: Node, path: Path, known: Constants): Node {
  const [key, ...rest] = path;
  if (key === undefined) {
    return node;
  }
  const value = unwrap(node, known);
  const place = value === undefined ? undefined : child(value, key, known);
  if (place === undefined) {
    // Helpers put some of what they are given one level deeper.
    const written = constantOf(node, known) ?? node;
    if (rest.length === 0 || value === undefined || written.type !== 'CallExpression') return written;
    const inner = follow(value, rest, known);
    return inner === value ? written : inner;
  }
  if (rest.length === 0) {
    const constant = constantOf(place.value, known);
    return constant !== undefined && isScalar(constant) && !isRepeated(place.value, value)
      ? constant
      : place.whole;
  }
  const further = follow(place.value, rest, known);
  return further === place.value ? place.whole : further;
}

/** What a name stands for: where the path leads into it, it is what is wrong, and not its use. */
function constantOf(node: Node, known: Constants): Expression | undefined {
  return node.type === 'Identifier' ? known.get(node.name) : undefined;
}

/** Whether a list names a constant more than once: what is wrong is the list. */
const isRepeated = (node: Node, list: Node | undefined): boolean =>
  node.type === 'Identifier' &&
  list?.type === 'ArrayExpression' &&
  list.elements.filter((one) => one?.type === 'Identifier' && one.name === node.name).length > 1;

const isScalar = ({ type }: Node): boolean => /^(String|Numeric|Boolean|Null)Literal$/.test(type);

/** The object or list behind names, type assertions and helper calls. */
function unwrap(node: Node, known: Constants): Node | undefined {
  switch (node.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
      return node;
    case 'Identifier': {
      const value = known.get(node.name);
      return value && unwrap(value, known);
    }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return unwrap(node.expression, known);
    case 'CallExpression': {
      const values = node.arguments.map((argument) => unwrap(argument, known));
      return values.find((value) => value !== undefined);
    }
    default:
      return undefined;
  }
}

function child(
  node: Node,
  key: string | number,
  known: Constants,
): { readonly whole: Node; readonly value: Node } | undefined {
  if (node.type === 'ArrayExpression') {
    const element = elementsOf(node, known)[Number(key)];
    return element == null ? undefined : { whole: element, value: element };
  }
  if (node.type !== 'ObjectExpression') {
    return undefined;
  }
  for (const property of node.properties.toReversed()) {
    if (property.type === 'ObjectProperty' && nameOf(property) === String(key)) {
      return { whole: property, value: property.value };
    }
    if (
      property.type === 'ObjectMethod' &&
      property.key.type === 'Identifier' &&
      property.key.name === String(key)
    ) {
      return { whole: property, value: property };
    }
    if (property.type === 'SpreadElement') {
      const spread = unwrap(property.argument, known);
      const inner = spread && child(spread, key, known);
      if (inner !== undefined) {
        return inner;
      }
    }
  }
  return undefined;
}

/** Elements of a list, with those of lists that are spread into it. What comes after one that cannot be read has no number. */
function elementsOf({ elements }: ArrayExpression, known: Constants): readonly (Node | null)[] {
  const found: (Node | null)[] = [];
  for (const element of elements) {
    if (element?.type !== 'SpreadElement') {
      found.push(element);
      continue;
    }
    const spread = unwrap(element.argument, known);
    if (spread?.type !== 'ArrayExpression') break;
    found.push(...elementsOf(spread, known));
  }
  return found;
}

function nameOf({ key, computed }: ObjectProperty): string | undefined {
  if (key.type === 'Identifier') {
    return computed ? undefined : key.name;
  }
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : undefined;
}
