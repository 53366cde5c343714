import type * as Esbuild from 'esbuild';

/** The API of esbuild, loaded with the first text that has something to be said about: most runs have none. */
export const esbuildApi = (): typeof Esbuild => require('esbuild') as typeof Esbuild;
