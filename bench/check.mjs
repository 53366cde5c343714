/** What all rules about a cluster and the proof of access take, and how that grows. README.md says what each figure is. */
import { flags } from './flags.mjs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { generateCompany } from './generate-company.mjs';
import { measure } from './measure.mjs';
import { quietFolder } from './quiet-folder.mjs';
import { growth, summarize } from './statistics.mjs';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000' }, runs: { type: 'string', default: '3' } },
});

const folder = mkdtempSync(join(quietFolder(), 'meshwright-bench-'));
try {
  const check = await bundle('check', {});
  const without = await bundle('without-rules', { 'check-objects': 'no-problems' });
  const access = await bundle('access', {});
  const results = values.sizes.split(',').map((size) => {
    const company = join(folder, size);
    mkdirSync(company);
    generateCompany(company, Number(size));
    const runs = Array.from({ length: Number(values.runs) }, () => ({
      on: onOwnClock(measure([...flags, check], company)),
      off: measure([...flags, without], company),
      access: onOwnClock(measure([...flags, access], company)),
    }));
    return {
      services: Number(size),
      objects: runs[0].on.objects,
      seconds: summarize(runs.map(({ on }) => on.seconds)),
      cpu: summarize(runs.map(({ on }) => on.cpu)),
      megabytes: summarize(runs.map(({ on, off }) => on.megabytes - off.megabytes)),
      access: {
        seconds: summarize(runs.map(({ access }) => access.seconds)),
        cpu: summarize(runs.map(({ access }) => access.cpu)),
      },
    };
  });
  const [first, last] = [results[0], results.at(-1)];
  const point = ({ objects, cpu }) => ({ size: objects, value: cpu.median });
  const exponent = first === last ? undefined : growth(point(first), point(last));
  process.stdout.write(`${JSON.stringify({ results, exponent }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** With the figures that the program took itself, of what it is about. */
function onOwnClock(run) {
  return { ...run, ...JSON.parse(run.output) };
}
