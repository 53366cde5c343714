import { compactKubernetes } from './compact-kubernetes.mjs';
import { Compactor } from './compact.mjs';
import { objectMeta } from './object-meta.mjs';
import { readKinds } from './read-kinds.mjs';
import { readSource } from './read-source.mjs';
import { renderSchemas } from './render-schemas.mjs';
import { renderTypes } from './render-types.mjs';

/** @typedef {import('./read-kinds.mjs').Kind} Kind */

/**
 * @typedef {object} Package what a package is made of, whatever its source
 * @property {string} name
 * @property {string} version
 * @property {Kind[]} kinds
 * @property {Map<string, Record<string, any>>} definitions children before the parents that refer to them
 * @property {boolean} namesAreUpstream whether each definition has a name that people know, and keeps it
 */

/**
 * The files of every package, by package name and file name.
 * @param {{ packages: any[] }} sources the source table
 * @param {string} [folder] where the source files are, when they are not to be downloaded
 * @returns {Promise<Map<string, Map<string, string>>>}
 */
export async function generate(sources, folder) {
  const packages = new Map();
  for (const source of sources.packages) {
    const files = await Promise.all(
      source.files.map(async (/** @type {any} */ file) => ({
        ...file,
        text: await readSource(file, folder),
      })),
    );
    const made =
      source.format === 'kubernetes' ? compactKubernetes(source, files) : compactCrds(source, files);
    packages.set(source.name, renderPackage(made));
  }
  return packages;
}

/** @param {any} source @param {any[]} files @returns {Package} */
function compactCrds(source, files) {
  const kinds = readKinds(files, source.kinds);
  const compactor = new Compactor();
  const compacted = kinds.map((kind) => compactor.root(kind));
  const reserved = [...Object.keys(objectMeta), ...kinds.flatMap(({ kind }) => [kind, `${kind}Props`])];
  const { roots, definitions } = compactor.finish(compacted, reserved);
  return {
    name: source.name,
    version: source.version,
    kinds: kinds.map((kind, index) => Object.assign(kind, { schema: roots[index] })),
    definitions: new Map([...Object.entries(objectMeta), ...definitions]),
    namesAreUpstream: false,
  };
}

/** @param {Package} made */
function renderPackage(made) {
  const manifest = {
    name: `@cdk8s/${made.name}`,
    version: made.version,
    private: true,
    license: 'Apache-2.0',
    main: 'index.ts',
    types: 'index.ts',
  };
  return new Map([
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['index.ts', renderTypes(made)],
    ['schemas.json', renderSchemas(made)],
  ]);
}
