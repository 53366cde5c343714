import { apiVersionOf } from './api-version.mjs';
import { ImportError } from './import-error.mjs';
import { pascalCase } from './pascal-case.mjs';

/** @typedef {Record<string, any>} Schema */

/** Definitions that are not objects of their own, and the compact schema each one stands for. */
/** @type {Map<string, Schema>} */
const INLINE = new Map(
  /** @type {[string, Schema][]} */ ([
    ['io.k8s.apimachinery.pkg.api.resource.Quantity', { type: 'number-or-string' }],
    ['io.k8s.apimachinery.pkg.util.intstr.IntOrString', { type: 'int-or-string' }],
    ['io.k8s.apimachinery.pkg.apis.meta.v1.Time', { type: 'string' }],
    ['io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime', { type: 'string' }],
    ['io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1', { type: 'object', open: true }],
    // Any value, or a schema in place of which there may be a list or a boolean: what it says is no type.
    ...['JSON', 'JSONSchemaPropsOrArray', 'JSONSchemaPropsOrBool', 'JSONSchemaPropsOrStringArray'].map(
      (name) => [`io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.${name}`, { open: true }],
    ),
  ]),
);

const REF = '#/definitions/';

/**
 * The wanted kinds of Kubernetes itself, of all its supported minors at once.
 * @param {any} source
 * @param {{ minor: number, text: string }[]} files
 * @returns {import('./generate.mjs').Package}
 */
export function compactKubernetes(source, files) {
  const releases = files
    .map(({ minor, text }) => ({ minor, definitions: JSON.parse(text).definitions }))
    .sort((left, right) => left.minor - right.minor);
  const merge = new Merge(releases, source);
  const kinds = source.kinds.map((/** @type {any} */ kind) => ({
    ...kind,
    scope: source.clusterScoped.includes(kind.kind) ? 'Cluster' : 'Namespaced',
    schema: merge.kind(kind),
  }));
  const unused = Object.keys(source.enums).filter((field) => !merge.usedEnums.has(field));
  if (unused.length > 0)
    throw new ImportError(`sources.json has enums of unknown fields: ${unused.join(', ')}`);
  return {
    name: source.name,
    version: source.version,
    kinds,
    definitions: merge.definitions,
    namesAreUpstream: true,
  };
}

/** Walks the definitions of several releases side by side. */
class Merge {
  /** @type {Map<string, Schema>} */
  definitions = new Map();
  /** @type {Set<string>} */
  usedEnums = new Set();
  /** @type {Map<string, string>} full name by short name */
  #owners = new Map();
  #releases;
  #newest;
  #enums;
  /** @type {Set<string>} */
  #classes;

  /**
   * @param {{ minor: number, definitions: Record<string, Schema> }[]} releases oldest first
   * @param {{ kinds: { kind: string }[], enums: Record<string, string[]> }} source
   */
  constructor(releases, source) {
    this.#releases = releases;
    this.#newest = releases[releases.length - 1];
    this.#enums = source.enums;
    this.#classes = new Set(source.kinds.map(({ kind }) => kind));
  }

  /** @param {{ group: string, version: string, kind: string }} wanted @returns {Schema} */
  kind({ group, version, kind }) {
    const found = Object.entries(this.#newest?.definitions ?? {}).find(([, definition]) =>
      definition['x-kubernetes-group-version-kind']?.some(
        (/** @type {any} */ each) => each.group === group && each.version === version && each.kind === kind,
      ),
    );
    if (found === undefined) throw new ImportError(`Kubernetes has no ${group}/${version} ${kind}`);
    const schema = this.#object(found[0], kind);
    schema.properties.apiVersion = { type: 'string', enum: [apiVersionOf({ group, version })] };
    schema.properties.kind = { type: 'string', enum: [kind] };
    return schema;
  }

  /**
   * One definition over the releases that have it.
   * @param {string} fullName
   * @param {string} shortName
   * @returns {Schema}
   */
  #object(fullName, shortName) {
    const versions = this.#releases.flatMap(({ minor, definitions }) => {
      const definition = definitions[fullName];
      return definition === undefined ? [] : [{ minor, definition }];
    });
    const last = versions[versions.length - 1];
    if (last === undefined) throw new ImportError(`Kubernetes has no definition ${fullName}`);
    if (last.definition.properties === undefined) {
      return { type: 'object', open: true };
    }
    // `status` is the server's, in a kind of its own as in one that is embedded in another.
    const isKind = last.definition['x-kubernetes-group-version-kind'] !== undefined;
    const names = new Set(versions.flatMap(({ definition }) => Object.keys(definition.properties)).sort());
    if (isKind) names.delete('status');
    /** @type {Schema} */
    const properties = {};
    for (const name of names) {
      const having = versions.filter(({ definition }) => definition.properties[name] !== undefined);
      const newest = having[having.length - 1];
      if (newest === undefined) continue;
      const field = `${shortName}.${name}`;
      if (field in this.#enums) this.usedEnums.add(field);
      properties[name] = {
        ...this.#field(newest.definition.properties[name], this.#enums[field]),
        // Only against the releases that have the object: its own absence is noted where it is referred to.
        ...(having[0]?.minor === versions[0]?.minor ? {} : { since: having[0]?.minor }),
        ...(newest.minor === last.minor ? {} : { until: newest.minor }),
      };
    }
    const required = (last.definition.required ?? []).filter((/** @type {string} */ name) =>
      versions.every(({ definition }) => definition.required?.includes(name)),
    );
    return { type: 'object', ...(required.length > 0 && { required }), properties };
  }

  /**
   * @param {Schema} schema
   * @param {string[]} [values] the values of the field, or of its items
   * @returns {Schema}
   */
  #field(schema, values) {
    if (schema.$ref !== undefined) return this.#reference(schema.$ref.slice(REF.length));
    if (schema.type === 'array') return { type: 'array', items: this.#field(schema.items, values) };
    if (schema.type === 'object') {
      if (schema.additionalProperties === undefined) return { type: 'object', open: true };
      return { type: 'object', additionalProperties: this.#field(schema.additionalProperties) };
    }
    const format = schema.format === 'int32' || schema.format === 'int64' ? { format: schema.format } : {};
    return { type: schema.type, ...format, ...(values && { enum: values }) };
  }

  /** @param {string} fullName @returns {Schema} */
  #reference(fullName) {
    const inline = INLINE.get(fullName);
    if (inline !== undefined) return inline;
    const name = this.#shortName(fullName);
    if (!this.definitions.has(name)) {
      // Known before it is filled, for a definition that refers to itself.
      this.definitions.set(name, {});
      const schema = this.#object(fullName, name);
      // Again at the end, so that children come before their parents.
      this.definitions.delete(name);
      this.definitions.set(name, schema);
    }
    return { $ref: name };
  }

  /** The last segment, unless something else has that name. @param {string} fullName */
  #shortName(fullName) {
    const [group = '', version = '', last = ''] = fullName.split('.').slice(-3);
    // A kind that another one embeds, as StatefulSet does PersistentVolumeClaim: its name is the class's.
    const plain = this.#classes.has(last) ? `${last}Object` : last;
    const owner = this.#owners.get(plain) ?? fullName;
    const name = owner === fullName ? plain : `${pascalCase(group)}${pascalCase(version)}${last}`;
    this.#owners.set(name, fullName);
    return name;
  }
}
