import { parseAllDocuments } from 'yaml';
import { ImportError } from './import-error.mjs';

/** @typedef {import('./read-source.mjs').SourceFile & { text: string }} ReadFile */
/**
 * @typedef {object} WantedKind
 * @property {string} group
 * @property {string} version
 * @property {string} kind
 * @property {string} docs the upstream page about the kind
 * @property {string} [scope] when its file does not say it
 * @property {boolean} [specOptional] whether an object without `spec` makes sense
 */
/** @typedef {WantedKind & { scope: string, schema: Record<string, any> }} Kind */

/**
 * The OpenAPI schemas of the wanted kinds, in the order they are wanted.
 * @param {readonly ReadFile[]} files
 * @param {readonly WantedKind[]} wanted
 * @returns {Kind[]}
 */
export function readKinds(files, wanted) {
  const found = files.flatMap((file) => (file.schemaOf === undefined ? fromCrds(file) : []));
  return wanted.map((want) => {
    const bare = files.find((file) => file.schemaOf === want.kind);
    if (bare !== undefined) {
      // A bare JSON Schema does not say it.
      if (want.scope === undefined) throw new ImportError(`sources.json must give the scope of ${want.kind}`);
      return { ...want, scope: want.scope, schema: JSON.parse(bare.text) };
    }
    const crd = found.find(
      (each) => each.group === want.group && each.version === want.version && each.kind === want.kind,
    );
    if (crd === undefined) {
      throw new ImportError(`no file has a CRD of ${want.group}/${want.version} ${want.kind}`);
    }
    return { ...want, ...crd };
  });
}

/** @param {ReadFile} file */
function fromCrds(file) {
  return parseAllDocuments(file.text).flatMap((document) => {
    const crd = document.toJS();
    if (crd?.kind !== 'CustomResourceDefinition') return [];
    const { group, names, scope, versions } = crd.spec;
    return versions.map((/** @type {any} */ version) => ({
      group,
      version: version.name,
      kind: names.kind,
      scope,
      schema: version.schema.openAPIV3Schema,
    }));
  });
}
