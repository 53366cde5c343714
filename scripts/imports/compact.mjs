import { apiVersionOf } from './api-version.mjs';
import { pascalCase } from './pascal-case.mjs';

/** Keywords that mean the same in a compact schema as in OpenAPI, in the order they are written. */
const COPIED = [
  'enum', 'format', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
  'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties',
]; // prettier-ignore

/** Formats that say something a validator can use. */
const FORMATS = new Set(['int32', 'int64', 'ipv4', 'ipv6', 'cidr']);

/** @typedef {Record<string, any>} Schema */

/**
 * Turns OpenAPI schemas into compact ones. Every object with fields becomes a definition of its own, so
 * that equal ones are written once and a change upstream shows as a change of few lines.
 */
export class Compactor {
  /** @type {Map<string, { id: string, definition: Schema, path: string[] }>} by text, children first */
  #found = new Map();

  /**
   * The root schema of a kind: the server-owned `status` left out, `metadata` replaced by the shared one.
   * @param {{ group: string, version: string, kind: string, schema: Schema }} kind
   */
  root({ group, version, kind, schema }) {
    const { apiVersion: _a, kind: _k, metadata: _m, status: _s, ...fields } = schema.properties ?? {};
    const required = (schema.required ?? []).filter((/** @type {string} */ name) => name in fields);
    const compacted = this.#body({ ...schema, required, properties: fields }, [kind], false);
    compacted.properties = {
      apiVersion: { type: 'string', enum: [apiVersionOf({ group, version })] },
      kind: { type: 'string', enum: [kind] },
      metadata: { $ref: 'ObjectMeta' },
      ...compacted.properties,
    };
    return compacted;
  }

  /**
   * @param {Schema} schema
   * @param {string[]} path
   * @param {boolean} inCombination there a schema is partial, and stays where it is
   * @returns {Schema}
   */
  #compact(schema, path, inCombination) {
    const body = this.#body(schema, path, inCombination);
    if (inCombination || body.properties === undefined) return body;
    // The default belongs to the field: with it in the definition equal objects would differ.
    const { default: fallback, ...definition } = body;
    return { $ref: this.#define(definition, path), ...(fallback === undefined ? {} : { default: fallback }) };
  }

  /** @param {Schema} schema @param {string[]} path @param {boolean} inCombination */
  #body(schema, path, inCombination) {
    /** @type {Schema} */
    const out = {};
    const intOrString = schema['x-kubernetes-int-or-string'] === true;
    if (intOrString) out.type = 'int-or-string';
    else if (schema.type !== undefined) out.type = schema.type;
    // The Cilium schemas leave it out here and there.
    else if (schema.properties !== undefined && !inCombination) out.type = 'object';
    if (schema.nullable === true) out.nullable = true;
    for (const keyword of COPIED) {
      if (schema[keyword] === undefined) continue;
      if (keyword === 'format' && !(FORMATS.has(schema.format) && schema.type !== 'array')) continue;
      out[keyword] = schema[keyword];
    }
    // The API server fills in the defaults first, so that an author may leave those fields out.
    const required = schema.required?.filter(
      (/** @type {string} */ name) => schema.properties?.[name]?.default === undefined,
    );
    if (required?.length > 0) out.required = required;
    const fields = Object.entries(schema.properties ?? {});
    if (fields.length > 0) {
      out.properties = Object.fromEntries(
        fields.map(([name, field]) => [name, this.#compact(field, [...path, name], inCombination)]),
      );
    }
    if (schema.items !== undefined) out.items = this.#compact(schema.items, path, inCombination);
    if (typeof schema.additionalProperties === 'object') {
      out.additionalProperties = this.#compact(schema.additionalProperties, path, inCombination);
    }
    if (schema['x-kubernetes-preserve-unknown-fields'] === true || schema.additionalProperties === true) {
      out.open = true;
    }
    this.#combinations(schema, out, path, intOrString);
    const rules = schema['x-kubernetes-validations'];
    if (rules !== undefined) out.cel = rules.map(toCelRule);
    if (schema.default !== undefined) out.default = schema.default;
    return out;
  }

  /** @param {Schema} schema @param {Schema} out @param {string[]} path @param {boolean} intOrString */
  #combinations(schema, out, path, intOrString) {
    for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
      const parts = schema[keyword]
        ?.filter((/** @type {Schema} */ part) => !(intOrString && saysIntOrString(part)))
        .map((/** @type {Schema} */ part) => this.#compact(part, path, true));
      if (parts?.length > 0) out[keyword] = parts;
    }
    if (schema.not !== undefined) out.not = this.#compact(schema.not, path, true);
  }

  /** @param {Schema} definition @param {string[]} path */
  #define(definition, path) {
    const text = JSON.stringify(definition);
    const known = this.#found.get(text);
    if (known === undefined) {
      const id = String(this.#found.size);
      this.#found.set(text, { id, definition, path });
      return id;
    }
    // The shortest path names best: `DestinationRuleSpecTrafficPolicy`, and not the one in each subset.
    if (path.length < known.path.length) known.path = path;
    return known.id;
  }

  /**
   * Gives the definitions their names, once every place that uses them is known.
   * @param {readonly Schema[]} roots
   * @param {Iterable<string>} reserved names that no definition may take
   * @returns {{ roots: Schema[], definitions: Map<string, Schema> }}
   */
  finish(roots, reserved) {
    const taken = new Set(reserved);
    /** @type {Map<string, string>} */
    const names = new Map();
    for (const { id, path } of this.#found.values()) {
      const base = path.map(pascalCase).join('');
      let name = base;
      for (let number = 2; taken.has(name); number += 1) name = `${base}${number}`;
      taken.add(name);
      names.set(id, name);
    }
    const definitions = [...this.#found.values()].map(
      ({ id, definition }) => /** @type {const} */ ([names.get(id) ?? id, rename(definition, names)]),
    );
    return { roots: roots.map((root) => rename(root, names)), definitions: new Map(definitions) };
  }
}

/**
 * A schema with its references renamed. Only schemas are walked: a `$ref` in a default is not one.
 * @param {Schema} schema
 * @param {Map<string, string>} names
 * @returns {Schema}
 */
function rename(schema, names) {
  const out = { ...schema };
  if (schema.$ref !== undefined) out.$ref = names.get(schema.$ref) ?? schema.$ref;
  for (const keyword of ['items', 'additionalProperties']) {
    if (schema[keyword] !== undefined) out[keyword] = rename(schema[keyword], names);
  }
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties);
    out.properties = Object.fromEntries(fields.map(([name, field]) => [name, rename(field, names)]));
  }
  return out;
}

/** Whether a part only repeats `x-kubernetes-int-or-string`. @param {Schema} part */
function saysIntOrString(part) {
  const keys = Object.keys(part);
  if (keys.length !== 1) return false;
  if (keys[0] === 'type') return part.type === 'integer' || part.type === 'string';
  return keys[0] === 'anyOf' && part.anyOf.every(saysIntOrString);
}

/** @param {{ rule: string, message?: string, messageExpression?: string, fieldPath?: string }} validation */
function toCelRule({ rule, message, messageExpression, fieldPath }) {
  return {
    rule,
    ...(message && { message }),
    ...(messageExpression && { messageExpression }),
    ...(fieldPath && { fieldPath }),
  };
}
