/** A JSON type, or one of the two unions that Kubernetes has names for. */
export type Type =
  | 'object'
  | 'array'
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'int-or-string'
  | 'number-or-string';

/**
 * A closed OpenAPI schema, with nothing in it that a validator does not read.
 *
 * Unlike in JSON Schema an object takes no field it does not list, unless it is `open`
 * (`x-kubernetes-preserve-unknown-fields`) or a map (`additionalProperties`).
 */
export interface CompactSchema {
  /** The name of a definition in `$defs`; `since`, `until` and `default` may stand next to it. */
  readonly $ref?: string;
  /** On a root only: what `$ref` refers to. */
  readonly $defs?: Readonly<Record<string, CompactSchema>>;
  readonly type?: Type;
  readonly nullable?: boolean;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean | number;
  readonly exclusiveMaximum?: boolean | number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, CompactSchema>>;
  readonly items?: CompactSchema;
  readonly additionalProperties?: CompactSchema;
  /** True where fields that are not listed are kept as they are. */
  readonly open?: boolean;
  readonly oneOf?: readonly CompactSchema[];
  readonly anyOf?: readonly CompactSchema[];
  readonly allOf?: readonly CompactSchema[];
  readonly not?: CompactSchema;
  /** CEL rules (`x-kubernetes-validations`). They are kept as data: `validate` does not run them. */
  readonly cel?: readonly CelRule[];
  readonly default?: unknown;
  /** The first Kubernetes minor that knows the field, when that is not every supported one. */
  readonly since?: number;
  /** The last Kubernetes minor that knows the field, when a later one dropped it. */
  readonly until?: number;
}

/** A CEL rule of the API server. */
export interface CelRule {
  readonly rule: string;
  readonly message?: string;
  /** Makes the message of the value. */
  readonly messageExpression?: string;
  /** The field that is to blame, from where the rule stands: `.spec.name`. */
  readonly fieldPath?: string;
}

/** The schema of one kind. */
export interface KindSchema {
  readonly scope: 'Namespaced' | 'Cluster';
  readonly schema: CompactSchema;
}

/** A `schemas.json`: the kinds under `<apiVersion>/<Kind>`, and the definitions they share. */
export interface SchemaFile {
  readonly [apiVersionAndKind: `${string}/${string}`]: KindSchema;
  readonly $defs: Readonly<Record<string, CompactSchema>>;
}
