import { apiVersionOf } from './api-version.mjs';
import { generatedMarker } from './generated-marker.mjs';
import { renderDoc } from './render-doc.mjs';

/** @typedef {Record<string, any>} Schema */

const ROOT_FIELDS = new Set(['apiVersion', 'kind', 'metadata']);

/**
 * `index.ts`: a class a kind and an interface a definition, with the field names as they are in YAML.
 * @param {import('./generate.mjs').Package} made
 */
export function renderTypes(made) {
  const renderer = new TypeRenderer(made);
  const classes = made.kinds.map((kind) => renderClass(kind, renderer));
  const head = [
    generatedMarker(made),
    "import { StrictApiObject } from '@cdk8s/strict';",
    "import type { SchemaFile } from '@cdk8s/strict';",
    "import type { ApiObjectMetadata } from 'cdk8s';",
    "import type { Construct } from 'constructs';",
    '',
    '// Read on first use: most programs use few of the packages they import.',
    "const schemas = (): SchemaFile => require('./schemas.json') as SchemaFile;",
  ].join('\n');
  return `${[head, ...classes, ...renderer.interfaces()].join('\n\n')}\n`;
}

/** @param {import('./generate.mjs').Package['kinds'][number]} made @param {TypeRenderer} renderer */
function renderClass(made, renderer) {
  const { kind, docs, schema } = made;
  const apiVersion = apiVersionOf(made);
  const own = Object.fromEntries(
    Object.entries(schema.properties).filter(([name]) => !ROOT_FIELDS.has(name)),
  );
  // Upstream `spec` is optional almost everywhere, yet most objects without one configure nothing.
  const required = [...(schema.required ?? []), ...(made.specOptional === true ? [] : ['spec'])];
  const fields = renderer.fields({ properties: own, required });
  return `/** @see ${docs} */
export interface ${kind}Props {
  readonly metadata?: ApiObjectMetadata;
${fields}}

/**
 * ${apiVersion} ${kind}, ${made.scope === 'Cluster' ? 'cluster-scoped' : 'namespaced'}.
 *
 * @see ${docs}
 */
export class ${kind} extends StrictApiObject<${kind}Props> {
  static readonly apiVersion = '${apiVersion}';
  static readonly kind = '${kind}';

  constructor(scope: Construct, id: string, props: ${kind}Props) {
    super(scope, id, { apiVersion: ${kind}.apiVersion, kind: ${kind}.kind, ...props }, schemas);
  }
}`;
}

/**
 * Writes compact schemas as TypeScript. Definitions that look the same in TypeScript become one type,
 * unless their names come from upstream.
 */
class TypeRenderer {
  #definitions;
  /** @type {Map<string, string>} the name to use for a definition */
  #names = new Map();
  /** @type {Set<string>} */
  #used = new Set();

  /** @param {import('./generate.mjs').Package} made */
  constructor({ definitions, namesAreUpstream }) {
    this.#definitions = definitions;
    if (!namesAreUpstream) this.#merge();
    this.#used.clear();
  }

  #merge() {
    /** @type {Map<string, string[]>} names by body */
    const groups = new Map();
    for (const [name, definition] of this.#definitions) {
      const body = this.#body(definition);
      const group = groups.get(body);
      if (group === undefined) groups.set(body, [name]);
      else group.push(name);
      // Until all are known the first name stands for the group, so that parents compare equal as well.
      this.#names.set(name, group?.[0] ?? name);
    }
    for (const group of groups.values()) {
      const shortest = group.reduce((best, name) => (name.length < best.length ? name : best));
      for (const name of group) this.#names.set(name, shortest);
    }
  }

  /** The interfaces that the rendered fields use, directly or not, parents first. */
  interfaces() {
    /** @type {Map<string, string>} */
    const bodies = new Map();
    // A set grows while it is walked, so that the interfaces of the interfaces are found too.
    for (const name of this.#used) bodies.set(name, this.#body(this.#definitions.get(name) ?? {}));
    return [...bodies].map(([name, body]) => `export interface ${name} {\n${body}}`);
  }

  /** @param {Schema} schema */
  #body(schema) {
    return `${this.fields(schema)}${schema.open === true ? '  readonly [key: string]: unknown;\n' : ''}`;
  }

  /** @param {Schema} schema */
  fields({ properties = {}, required = [] }) {
    return Object.entries(properties)
      .filter(([, field]) => field.until === undefined)
      .map(([name, field]) => {
        const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
        const optional = required.includes(name) ? '' : '?';
        return `${renderDoc(field)}  readonly ${key}${optional}: ${this.#type(field)};\n`;
      })
      .join('');
  }

  /** @param {Schema} schema @returns {string} */
  #type(schema) {
    const type = this.#plainType(schema);
    const { nullable } = this.#definitions.get(schema.$ref) ?? schema;
    return nullable === true ? `${type} | null` : type;
  }

  /** @param {Schema} schema @returns {string} */
  #plainType(schema) {
    if (schema.$ref !== undefined) {
      const name = this.#names.get(schema.$ref) ?? schema.$ref;
      this.#used.add(name);
      return name;
    }
    if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
    switch (schema.type) {
      case 'string':
      case 'boolean':
        return schema.type;
      case 'integer':
      case 'number':
        return 'number';
      case 'int-or-string':
      case 'number-or-string':
        return 'number | string';
      case 'array':
        return this.#arrayType(schema.items ?? {});
      case 'object':
        return `{ readonly [key: string]: ${this.#valueType(schema)} }`;
      default:
        return 'unknown';
    }
  }

  /** @param {Schema} items */
  #arrayType(items) {
    const type = this.#type(items);
    return `readonly ${/[ |]/.test(type) && !type.startsWith('{') ? `(${type})` : type}[]`;
  }

  /** @param {Schema} schema an object without fields of its own */
  #valueType(schema) {
    if (schema.additionalProperties !== undefined) return this.#type(schema.additionalProperties);
    return schema.open === true ? 'unknown' : 'never';
  }
}

/** @param {unknown} value */
function literal(value) {
  return typeof value === 'string' ? `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'` : String(value);
}
