import type { Manifest } from '../src/model/manifest';

/** Stands in for functions of `src/` that find problems: `checkManifests`, `checkObjects` and the proofs. */
const noProblems = (): readonly never[] => [];

const unchecked = (manifests: readonly Manifest[]) => ({
  problems: [],
  judged: manifests,
  outlines: manifests,
});

export {
  noProblems as checkObjects,
  unchecked as checkManifests,
  noProblems as proveAccess,
  noProblems as proveQueries,
};
