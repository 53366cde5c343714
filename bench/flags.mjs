/** What `bin/meshwright.mjs` tells V8, for bundles that run without it. */
export const flags = ['--interrupt-budget=400000'];
