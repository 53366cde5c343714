import type { CelRule, CompactSchema } from '@cdk8s/strict';
import { escapeName } from './escape-name';
import { ruledDefinitions } from './ruled-definitions';
import { resolveSchema } from './resolve-schema';

/** A part of a schema that has rules, or has a part that does. */
export interface RuleTree {
  readonly schema: CompactSchema;
  /** Those that hold for any object; what compares with the object before says nothing of a manifest. */
  readonly rules: readonly CelRule[];
  readonly fields: readonly RuledField[];
  /** Of values that no field is listed for. */
  readonly rest: RuleTree | undefined;
  readonly items: RuleTree | undefined;
}

interface RuledField {
  readonly name: string;
  /** What rules call it. */
  readonly celName: string;
  readonly fallback: unknown;
  readonly tree: RuleTree;
}

const known = new WeakMap<CompactSchema, { readonly tree: RuleTree | undefined }>();

/** The parts of a schema that have rules, found once; undefined where none has. */
export function ruleTree(root: CompactSchema): RuleTree | undefined {
  const remembered = known.get(root);
  if (remembered !== undefined) return remembered.tree;
  const tree = grow(root);
  known.set(root, { tree });
  return tree;
}

function grow(root: CompactSchema): RuleTree | undefined {
  const ruled = ruledDefinitions(root.$defs ?? {});
  const definitions = new Map<string, RuleTree>();

  function treeOf(schema: CompactSchema | undefined): RuleTree | undefined {
    if (schema?.$ref === undefined) return schema && fill(schema, {});
    if (!ruled.has(schema.$ref)) return undefined;
    const grown = definitions.get(schema.$ref);
    if (grown !== undefined) return grown;
    // Known before it is filled, for a definition that refers to itself.
    const target = {};
    definitions.set(schema.$ref, target as RuleTree);
    return fill(resolveSchema(root, schema), target);
  }

  function fill(schema: CompactSchema, target: object): RuleTree | undefined {
    const rules = (schema.cel ?? []).filter(({ rule }) => !/\boldSelf\b/.test(rule));
    const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]): RuledField[] => {
      const tree = treeOf(field);
      if (tree === undefined) return [];
      return [{ name, celName: escapeName(name), fallback: field.default, tree }];
    });
    const rest = treeOf(schema.additionalProperties);
    const items = treeOf(schema.items);
    const isEmpty = rules.length + fields.length === 0 && rest === undefined && items === undefined;
    return isEmpty ? undefined : Object.assign(target, { schema, rules, fields, rest, items });
  }

  return treeOf(root);
}
