/**
 * Writes `docs/reference/` from the types in `src/definition/`, `docs/checks.md` and `docs/checks/` from the registry of
 * problems, the lists of `docs/README.md` from the folders beside it, the tests that `docs/traps.md` names, and the
 * figure and tables of `docs/dashboards.md` from `src/observability/`.
 *
 *   node scripts/docs.mjs [--check | --lint]
 *
 * `--check` writes nothing and fails when a page is not current; `--lint` names fields without documentation.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawDashboard } from './docs/draw-dashboard.mjs';
import { exampleDashboard } from './docs/example-dashboard.mjs';
import { fillLists } from './docs/fill-lists.mjs';
import { fillRows } from './docs/fill-rows.mjs';
import { fillTests } from './docs/fill-tests.mjs';
import { findUndocumented } from './docs/find-undocumented.mjs';
import { readDefinitions } from './docs/read-definitions.mjs';
import { readProblems } from './docs/read-problems.mjs';
import { renderProblems } from './docs/render-problems.mjs';
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
  const read = (/** @type {string} */ page) => readFileSync(join(docs, page), 'utf8');
  const rows = await exampleDashboard(root);
  const pages = {
    'README.md': fillLists(read('README.md'), docs),
    'traps.md': fillTests(read('traps.md'), join(root, 'test/traps'), '../test/traps'),
    'dashboards.md': fillRows(read('dashboards.md'), rows),
    'dashboards.svg': drawDashboard(rows),
    ...renderReference(definitions),
    ...renderProblems(await readProblems(root)),
  };
  const changed = writePages(docs, pages, { check });
  const stale = check ? ['docs/ is stale: run `npm run docs`', ...changed] : changed;
  process.exitCode = check && changed.length > 0 ? 1 : 0;
  console.log(changed.length === 0 ? 'docs/ is current' : stale.join('\n'));
}
