/**
 * Writes `docs/reference/` from the types in `src/definition/`, and the lists of `docs/README.md` from the folders
 * beside it.
 *
 *   node scripts/docs.mjs [--check | --lint]
 *
 * `--check` writes nothing and fails when a page is not current; `--lint` names fields without documentation.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillLists } from './docs/fill-lists.mjs';
import { findUndocumented } from './docs/find-undocumented.mjs';
import { readDefinitions } from './docs/read-definitions.mjs';
import { renderReference } from './docs/render-reference.mjs';
import { writePages } from './docs/write-pages.mjs';

const root = join(import.meta.dirname, '..');
const docs = join(root, 'docs');
const mode = process.argv[2];
const definitions = readDefinitions(join(root, 'src/definition'));

if (mode === '--lint') {
  const gaps = findUndocumented(definitions);
  process.exitCode = gaps.length === 0 ? 0 : 1;
  console.log(gaps.length === 0 ? 'every field is documented' : gaps.join('\n'));
} else {
  const check = mode === '--check';
  const map = fillLists(readFileSync(join(docs, 'README.md'), 'utf8'), docs);
  const changed = writePages(docs, { 'README.md': map, ...renderReference(definitions) }, { check });
  const stale = check ? ['docs/ is stale: run `npm run docs`', ...changed] : changed;
  process.exitCode = check && changed.length > 0 ? 1 : 0;
  console.log(changed.length === 0 ? 'docs/ is current' : stale.join('\n'));
}
