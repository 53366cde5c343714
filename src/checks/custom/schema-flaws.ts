import type { OpenApiSchema } from './open-api-schema';
import { readExpression } from '../cel/read-expression';

/** Something of a schema that the API server refuses, or a rule that cannot be run here. */
export interface SchemaFlaw {
  readonly code: 'broken-custom-kind' | 'unread-rule';
  readonly path: readonly (string | number)[];
  /** Words that follow the field. */
  readonly reason: string;
}

const forbidden = [
  '$ref',
  'definitions',
  'dependencies',
  'patternProperties',
  'additionalItems',
  'id',
  '$schema',
];

/** What a schema keeps out of its combinations, so that it says in one place which fields there are. */
const outside = ['default', 'additionalProperties', 'nullable', 'description', 'title'];

/**
 * What keeps a schema from being structural, which the API server asks of it
 * (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema),
 * and rules that cannot be read.
 */
export function schemaFlaws(root: OpenApiSchema): readonly SchemaFlaw[] {
  const flaws: SchemaFlaw[] = [];
  const refuse = (path: SchemaFlaw['path'], reason: string) =>
    flaws.push({ code: 'broken-custom-kind', path, reason });

  function visit(schema: OpenApiSchema, path: SchemaFlaw['path']): void {
    const { type, properties, items, additionalProperties } = schema;
    const isEither = schema['x-kubernetes-int-or-string'] === true;
    const isOpen = schema['x-kubernetes-preserve-unknown-fields'] === true;
    if (type === undefined && !isEither && !isOpen) refuse(path, 'has no type');
    if (type === 'array' && items === undefined) refuse([...path, 'items'], 'is missing');
    for (const keyword of forbidden.filter((name) => schema[name] !== undefined)) {
      refuse([...path, keyword], 'is not allowed in the schema of a kind');
    }
    if (schema['uniqueItems'] === true) refuse([...path, 'uniqueItems'], 'must not be true');
    if (properties !== undefined && additionalProperties !== undefined) {
      refuse([...path, 'additionalProperties'], 'stands beside properties, and only one of them may');
    }
    readRules(schema, path);
    for (const [name, field] of Object.entries(properties ?? {})) visit(field, [...path, 'properties', name]);
    if (items !== undefined) visit(items, [...path, 'items']);
    if (typeof additionalProperties === 'object') {
      visit(additionalProperties, [...path, 'additionalProperties']);
    }
    visitCombinations(schema, path, isEither);
  }

  function visitCombinations(schema: OpenApiSchema, path: SchemaFlaw['path'], isEither: boolean): void {
    for (const keyword of ['oneOf', 'anyOf', 'allOf'] as const) {
      schema[keyword]?.forEach((part, index) => visitPart(part, [...path, keyword, index], isEither));
    }
    if (schema.not !== undefined) visitPart(schema.not, [...path, 'not'], isEither);
  }

  function visitPart(part: OpenApiSchema, path: SchemaFlaw['path'], isEither: boolean): void {
    const refused = part.type === undefined || isEither ? outside : [...outside, 'type'];
    for (const keyword of refused.filter((name) => part[name] !== undefined)) {
      refuse([...path, keyword], 'stands in a combination: only the schema around it says that');
    }
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      visitPart(field, [...path, 'properties', name], false);
    }
    if (part.items !== undefined) visitPart(part.items, [...path, 'items'], false);
    visitCombinations(part, path, isEither);
  }

  function readRules(schema: OpenApiSchema, path: SchemaFlaw['path']): void {
    schema['x-kubernetes-validations']?.forEach(({ rule }, index) => {
      // Of what compares with the object before, nothing is run.
      if (/\boldSelf\b/.test(rule)) return;
      const { unread } = readExpression(rule);
      if (unread === undefined) return;
      const at = [...path, 'x-kubernetes-validations', index, 'rule'];
      flaws.push({ code: 'unread-rule', path: at, reason: `cannot be read: ${unread}` });
    });
  }

  if (root.type !== 'object') refuse(['type'], 'is not object, as at the root of every kind');
  visit(root, []);
  return flaws;
}
