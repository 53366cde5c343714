import { readLandscape } from '../src/cli/read-landscape';
import { loadSamples } from './definitions/load-samples';
import { makeMutants } from './definitions/make-mutants';
import { runMutants } from './definitions/run-mutants';
import { faults } from './rendered/faults';
import { lineFaults } from './rendered/line-faults';
import { runFaults } from './rendered/run-faults';
import { runFields } from './rendered/run-fields';
import { renderedClusters } from './rendered/rendered-clusters';
import type { Result } from './result';
import { sampleOf } from './sample-of';

/** At once, so that memory is given back. */
const batch = 200;

/**
 * Runs mutants of definitions and of rendered objects.
 *
 * @param count how many of each kind
 */
export function measure(root: string, api: object, count: number, say: (text: string) => void): Result {
  const samples = loadSamples(root, api);
  const mutants = samples.flatMap(makeMutants);
  const chosen = sampleOf(mutants, count, ({ id }) => id);
  let done = 0;
  const verdicts = samples.flatMap((sample) => {
    const own = chosen.filter((mutant) => mutant.sample === sample);
    return Array.from({ length: Math.ceil(own.length / batch) }, (_, index) => {
      const part = own.slice(index * batch, (index + 1) * batch);
      done += part.length;
      say(`${done} of ${chosen.length} mutants`);
      return runMutants(root, part, api);
    }).flat();
  });
  const read = readLandscape({ root, api });
  const clusters = renderedClusters(read);
  const seeded = runFaults(clusters, faults);
  return {
    mutants: mutants.length,
    verdicts,
    faults: seeded,
    lines: lineFaults(seeded, read),
    fields: clusters.flatMap((cluster) => runFields(cluster, count)),
  };
}
