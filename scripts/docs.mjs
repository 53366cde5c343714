/**
 * Writes `docs/reference/` from the types in `src/definition/`.
 *
 *   node scripts/docs.mjs [--check | --lint]
 *
 * `--check` writes nothing and fails when a page is not current; `--lint` names fields without documentation.
 */
import { join } from 'node:path';
import { findUndocumented } from './docs/find-undocumented.mjs';
import { readDefinitions } from './docs/read-definitions.mjs';
import { renderReference } from './docs/render-reference.mjs';
import { writePages } from './docs/write-pages.mjs';

const root = join(import.meta.dirname, '..');
const mode = process.argv[2];
const definitions = readDefinitions(join(root, 'src/definition'));

if (mode === '--lint') {
  const gaps = findUndocumented(definitions);
  process.exitCode = gaps.length === 0 ? 0 : 1;
  console.log(gaps.length === 0 ? 'every field is documented' : gaps.join('\n'));
} else {
  const check = mode === '--check';
  const changed = writePages(join(root, 'docs/reference'), renderReference(definitions), { check });
  process.exitCode = check && changed.length > 0 ? 1 : 0;
  const stale = check ? ['docs/reference/ is stale: run `npm run docs`', ...changed] : changed;
  console.log(changed.length === 0 ? 'docs/reference/ is current' : stale.join('\n'));
}
