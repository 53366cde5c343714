import type { CompactSchema, Type } from './compact-schema';
import { formats } from './formats';
import { patternOf } from './pattern';

/** A field of an object: its schema and the Kubernetes minors that know it. */
export interface Field {
  readonly node: Node;
  readonly since: number | undefined;
  readonly until: number | undefined;
}

/** A schema made ready for running: references resolved, patterns compiled, absent keywords undefined. */
export interface Node {
  readonly type: Type | undefined;
  readonly nullable: boolean;
  readonly values: ReadonlySet<unknown> | undefined;
  readonly pattern: RegExp | undefined;
  readonly format: ((text: string) => boolean) | undefined;
  readonly formatName: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly exclusiveMinimum: boolean;
  readonly exclusiveMaximum: boolean;
  /** Bounds of the length of a string, of the items of an array and of the fields of an object. */
  readonly size: { readonly string: Bounds; readonly array: Bounds; readonly object: Bounds };
  readonly required: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly rest: Node | undefined;
  /** False where a field that is not listed is an error. */
  readonly open: boolean;
  readonly items: Node | undefined;
  readonly oneOf: readonly Node[] | undefined;
  readonly anyOf: readonly Node[] | undefined;
  readonly allOf: readonly Node[] | undefined;
  readonly not: Node | undefined;
  /** What the API server puts in before it judges a combination, where there is one. */
  readonly defaults: readonly (readonly [string, unknown])[] | undefined;
  /** The schema the node was made of, to describe it in an error. */
  readonly schema: CompactSchema;
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

const MAX_INT32 = 2 ** 31 - 1;

/** Compiles a root schema. Each definition is compiled once, and may refer to itself. */
export function compile(root: CompactSchema): Node {
  const definitions = new Map<string, Node>();

  function resolve(schema: CompactSchema, inCombination: boolean): Node {
    if (schema.$ref === undefined) return fill(leaf(schema, inCombination), inCombination);
    const known = definitions.get(schema.$ref);
    if (known !== undefined) return known;
    const definition = root.$defs?.[schema.$ref];
    if (definition === undefined) throw new Error(`the schema refers to an unknown definition: ${schema.$ref}`);
    const node = leaf(definition, inCombination);
    // Known before it is filled, for a definition that refers to itself.
    definitions.set(schema.$ref, node);
    return fill(node, inCombination);
  }

  /** Sets what a node refers to. */
  function fill(node: Writable<Node>, inCombination: boolean): Node {
    const { schema } = node;
    const fields = new Map<string, Field>();
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      fields.set(name, { node: resolve(field, inCombination), since: field.since, until: field.until });
    }
    node.fields = fields;
    node.rest = schema.additionalProperties && resolve(schema.additionalProperties, inCombination);
    node.items = schema.items && resolve(schema.items, inCombination);
    // What stands inside a combination says which fields go together, and not which fields there are.
    const combine = (list: readonly CompactSchema[] | undefined): Node[] | undefined =>
      list?.map((part) => resolve(part, true));
    node.oneOf = combine(schema.oneOf);
    node.anyOf = combine(schema.anyOf);
    node.allOf = combine(schema.allOf);
    node.not = schema.not && resolve(schema.not, true);
    return node;
  }

  return resolve(root, false);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const noFields: ReadonlyMap<string, Field> = new Map();

/** A node that refers to none. Every property is there from the start: V8 makes objects that grow this large slow to read. */
function leaf(schema: CompactSchema, inCombination: boolean): Writable<Node> {
  const { exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const isInt32 = schema.format === 'int32';
  return {
    type: schema.type,
    nullable: schema.nullable === true,
    values: schema.enum === undefined ? undefined : new Set<unknown>(schema.enum),
    pattern: schema.pattern === undefined ? undefined : patternOf(schema.pattern),
    format: schema.format === undefined ? undefined : formats.get(schema.format),
    formatName: schema.format ?? '',
    minimum: typeof above === 'number' ? above : (schema.minimum ?? (isInt32 ? -MAX_INT32 - 1 : -Infinity)),
    maximum: typeof below === 'number' ? below : (schema.maximum ?? (isInt32 ? MAX_INT32 : Infinity)),
    exclusiveMinimum: above !== undefined && above !== false,
    exclusiveMaximum: below !== undefined && below !== false,
    size: {
      string: { min: schema.minLength ?? 0, max: schema.maxLength ?? Infinity },
      array: { min: schema.minItems ?? 0, max: schema.maxItems ?? Infinity },
      object: { min: schema.minProperties ?? 0, max: schema.maxProperties ?? Infinity },
    },
    required: schema.required ?? [],
    fields: noFields,
    rest: undefined,
    open: inCombination || schema.open === true || (schema.type === undefined && schema.properties === undefined),
    items: undefined,
    oneOf: undefined,
    anyOf: undefined,
    allOf: undefined,
    not: undefined,
    defaults: defaultsOf(schema),
    schema,
  };
}

function defaultsOf({ allOf, anyOf, oneOf, not, properties = {} }: CompactSchema): Node['defaults'] {
  if ((allOf ?? anyOf ?? oneOf ?? not) === undefined) return undefined;
  const found = Object.entries(properties).flatMap(([name, field]) =>
    field.default === undefined ? [] : [[name, field.default] as const],
  );
  return found.length === 0 ? undefined : found;
}
