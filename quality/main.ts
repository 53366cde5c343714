import * as api from '../src/index';
import { loadSamples } from './definitions/load-samples';
import { makeMutants } from './definitions/make-mutants';
import { runMutants } from './definitions/run-mutants';
import { sampleOf } from './sample-of';

const root = process.cwd();
const samples = loadSamples(root, api);
const chosen = sampleOf(samples.flatMap(makeMutants), Number(process.argv[2] ?? 300), ({ id }) => id);
const verdicts = samples.flatMap((sample) =>
  runMutants(
    root,
    chosen.filter((mutant) => mutant.sample === sample),
    api,
  ),
);
process.stdout.write(`${verdicts.filter(({ found }) => found).length} of ${verdicts.length} found\n`);
