/** Stands in for functions of `src/` that find problems: `checkManifests`, `checkCluster` and the proofs. */
const noProblems = (): readonly never[] => [];

export {
  noProblems as checkCluster,
  noProblems as checkManifests,
  noProblems as proveAccess,
  noProblems as proveQueries,
};
