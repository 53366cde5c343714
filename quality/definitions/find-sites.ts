import { parse } from '@babel/parser';
import type { Node, ObjectProperty } from '@babel/types';
import type { Site } from './site';

/** Every place of a definition that can be changed, in the order of the text. Functions are code, not data. */
export function findSites(text: string): readonly Site[] {
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  const sites: Site[] = [];
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration' && statement.source.value === 'meshwright') {
      for (const one of statement.specifiers) {
        if (one.type === 'ImportSpecifier' && one.importKind !== 'type') {
          sites.push({
            node: one,
            path: ['import'],
            lines: [lineOf(one)],
            around: [lineOf(one)],
            constant: undefined,
            helper: undefined,
          });
        }
      }
    } else if (statement.type === 'ExportDefaultDeclaration') {
      visit(statement.declaration, [], [lineOf(statement)], { sites, constant: undefined });
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id, init } of statement.declarations) {
        if (init == null || id.type !== 'Identifier') continue;
        visit(init, [id.name], [lineOf(statement)], { sites, constant: id.name });
      }
    }
  }
  return sites;
}

interface Found {
  readonly sites: Site[];
  readonly constant: string | undefined;
}

function visit(
  node: Node,
  path: readonly string[],
  lines: readonly number[],
  into: Found,
  helper?: string,
): void {
  const [around = 0] = lines;
  const add = (site: Pick<Site, 'node' | 'path' | 'lines'>) =>
    into.sites.push({ ...site, around: [around, lineOf(node)], constant: into.constant, helper });
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      add({ node, path, lines: [...lines, lineOf(node)] });
      break;
    case 'ArrayExpression':
      add({ node, path, lines: [...lines, lineOf(node)] });
      node.elements.forEach((element, index) => {
        if (element !== null) visit(element, [...path, String(index)], [...lines, lineOf(element)], into);
      });
      break;
    case 'ObjectExpression':
      add({ node, path, lines: [...lines, lineOf(node)] });
      for (const property of node.properties) {
        if (property.type !== 'ObjectProperty') continue;
        const own = [...path, keyOf(property)];
        add({ node: property, path: own, lines: [lineOf(property)] });
        visit(property.value, own, [lineOf(property)], into);
      }
      break;
    case 'CallExpression':
      for (const [index, argument] of node.arguments.entries()) {
        const name = index === 0 && node.callee.type === 'Identifier' ? node.callee.name : undefined;
        visit(argument, path, [...lines, lineOf(argument)], into, name);
      }
      break;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      visit(node.expression, path, lines, into);
      break;
    default:
  }
}

function keyOf({ key }: ObjectProperty): string {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : '[]';
}

function lineOf({ loc }: Node): number {
  return loc?.start.line ?? 0;
}
