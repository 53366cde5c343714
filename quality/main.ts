import { writeFileSync } from 'node:fs';
import * as api from '../src/index';
import { loadSamples } from './definitions/load-samples';
import { makeMutants } from './definitions/make-mutants';
import { runMutants } from './definitions/run-mutants';
import { sampleOf } from './sample-of';

const root = process.cwd();
const wanted = Number(process.argv[2] ?? 300);
const filter = process.argv[3];
const samples = loadSamples(root, api);
const mutants = samples.flatMap(makeMutants);
console.log(mutants.length, 'mutants');
const by: Record<string, number> = {};
for (const m of mutants) by[m.operator] = (by[m.operator] ?? 0) + 1;
console.log(by);
const chosen = sampleOf(
  mutants.filter((m) => filter === undefined || m.operator.includes(filter)),
  wanted,
  (m) => m.id,
);
const verdicts = samples.flatMap((sample) => {
  const own = chosen.filter((m) => m.sample === sample);
  const t = performance.now();
  const r = runMutants(root, own, api);
  console.error(sample.file, own.length, Math.round(performance.now() - t));
  return r;
});
writeFileSync(
  '/tmp/q7/verdicts.json',
  JSON.stringify(
    verdicts.map((v) => ({
      ...v,
      mutant: {
        id: v.mutant.id,
        operator: v.mutant.operator,
        path: v.mutant.path.join('.'),
        what: v.mutant.what,
        file: v.mutant.sample.file,
        lines: [...v.mutant.lines],
        meant: v.mutant.meant,
      },
    })),
    null,
    1,
  ),
);
const n = (f: (v: (typeof verdicts)[number]) => boolean) => verdicts.filter(f).length;
console.log({
  all: verdicts.length,
  found: n((v) => v.found),
  harmless: n((v) => v.harmless !== undefined),
  missed: n((v) => !v.found && v.harmless === undefined),
  exact: n((v) => v.found && v.exact),
  single: n((v) => v.found && v.single),
  suggested: n((v) => v.found && v.suggested === true),
  suggestable: n((v) => v.found && v.suggested !== undefined),
  internals: n((v) => v.internals.length > 0),
});
