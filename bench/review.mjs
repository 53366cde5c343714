/** How long a review takes, of a change to one service, to all, and to who reaches whom. README.md says what each figure is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { prepare } from './prepare.mjs';
import { quietFolder } from './quiet-folder.mjs';
import { reviews } from './reviews.mjs';

const { values } = parseArgs({
  options: { services: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } },
});

const folder = mkdtempSync(join(quietFolder(), 'meshwright-bench-'));
try {
  const collectObjects = await bundle('collect-objects', { 'to-yaml': 'as-json' });
  const subject = prepare(folder, Number(values.services), collectObjects);
  const results = reviews(subject, Number(values.runs));
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
