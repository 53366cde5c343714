import { join } from 'node:path';

/** What is measured. */
export const program = join(import.meta.dirname, '../bin/meshwright.mjs');
