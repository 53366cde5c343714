/**
 * Measures how good errors are, and fails when they have become worse. `docs/quality.md` says what is counted.
 *
 *   npm run quality                                the sample that CI runs, held against what is recorded
 *   npm run quality -- --count 5000 --misses       how many mutants, and every one that could be reported better
 *   npm run quality -- --count all --record        writes docs/quality.md and what CI holds against
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as api from '../src/index';
import { measure } from './measure';
import { missesText } from './misses-text';
import { qualityPage } from './quality-page';
import { ratesOf } from './rates';
import type { Recorded } from './recorded';
import { sampleOf } from './sample-of';
import { shares } from './shares';
import { shortfalls } from './shortfalls';

const inCi = 500;
const record = 'quality/recorded.json';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: String(inCi) },
    misses: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const count = values.count === 'all' ? Number.MAX_SAFE_INTEGER : Number(values.count);
const result = measure(process.cwd(), api, count, (text) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
});
const sample = ratesOf(sampleOf(result.verdicts, inCi, ({ mutant }) => mutant.id));
const rates = ratesOf(result.verdicts);
for (const [name, share] of Object.entries(shares(rates))) {
  process.stdout.write(`${(share * 100).toFixed(1).padStart(6)} % ${name}\n`);
}
if (values.misses) process.stdout.write(missesText(result.verdicts));
if (values.record) {
  const recorded: Recorded = {
    sample: { count: inCi, rates: sample },
    large: { count: result.verdicts.length, rates },
  };
  writeFileSync(record, `${JSON.stringify(recorded, null, 2)}\n`);
  writeFileSync('docs/quality.md', qualityPage(recorded.large, recorded.sample, result));
} else {
  const recorded = JSON.parse(readFileSync(record, 'utf8')) as Recorded;
  const fallen = shortfalls(result, shares(sample), shares(recorded.sample.rates));
  process.stderr.write(fallen.map((line) => `${line}\n`).join(''));
  process.exitCode = fallen.length > 0 ? 1 : 0;
}
