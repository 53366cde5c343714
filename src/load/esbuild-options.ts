import type { BuildOptions } from 'esbuild';

/** What both ways of running esbuild are told. */
export const esbuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Only the authors' own files are compiled; packages are the ones that run here already.
  packages: 'external',
  sourcesContent: false,
} as const satisfies BuildOptions;
