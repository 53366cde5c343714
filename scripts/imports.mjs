/**
 * Regenerates `imports/` from the CRDs that `imports/sources.json` lists.
 *
 *   node scripts/imports.mjs [FOLDER]
 *
 * With a FOLDER the files are read from there (`FOLDER/<path>`), without one from their URLs.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from './imports/generate.mjs';
import { ImportError } from './imports/import-error.mjs';
import { writePackages } from './imports/write-packages.mjs';

const root = join(import.meta.dirname, '..');

try {
  const sources = JSON.parse(await readFile(join(import.meta.dirname, 'imports/sources.json'), 'utf8'));
  // Everything is generated before anything is written: a wrong checksum leaves the folder as it was.
  const packages = await generate(sources, process.argv[2]);
  const changed = await writePackages(join(root, 'imports'), packages);
  console.log(changed.length === 0 ? 'imports/ is up to date' : changed.join('\n'));
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(`imports: ${error.message}`);
  process.exitCode = 1;
}
